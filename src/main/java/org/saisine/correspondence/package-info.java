/** What was sent and what came back, and what a reply means. */
@NullMarked
package org.saisine.correspondence;

import org.jspecify.annotations.NullMarked;
