/** The law's clock: rules with their articles, periods, the French calendar. Nothing but the JDK and the holiday library. */
@NullMarked
package org.saisine.deadline;

import org.jspecify.annotations.NullMarked;
