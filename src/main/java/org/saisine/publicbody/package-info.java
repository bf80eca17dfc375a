/**
 * Public bodies (administrations), their addresses and access officers (PRADA), and how they are imported.
 *
 * <p>The search keeps the names in memory ({@link org.saisine.publicbody.DirectoryIndex}, 21 MB) rather than asking PostgreSQL: over
 * 1,000 queries, half of them misspelt, the expected body comes first in 95 % against 71 % with pg_trgm and 33 % with
 * LIKE, for the same time as pg_trgm (p95 4.6 and 4.8 ms on two cores; {@code script/bench directory}). A
 * revision number in the database tells each node when its index is out of date.
 */
@NullMarked
package org.saisine.publicbody;

import org.jspecify.annotations.NullMarked;
