/** One request's whole story on a page; the dashboard; demonstration data. */
@NullMarked
package org.saisine.casefile;

import org.jspecify.annotations.NullMarked;
