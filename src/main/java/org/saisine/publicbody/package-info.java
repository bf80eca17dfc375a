/** Public bodies (administrations), their addresses and access officers (PRADA), and how they are imported. */
@NullMarked
package org.saisine.publicbody;

import org.jspecify.annotations.NullMarked;
