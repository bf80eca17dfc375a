/** The Lucene index over pages and requests: query, snippets, filters. */
@NullMarked
package org.saisine.search;

import org.jspecify.annotations.NullMarked;
