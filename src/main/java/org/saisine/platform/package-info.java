/** What the service stands on: the clock, the home directory, the embedded PostgreSQL, the job queue. Knows no feature. */
@NullMarked
package org.saisine.platform;

import org.jspecify.annotations.NullMarked;
