/**
 * The law's clock: what a journal of events makes of a request, from the receipt to the court. {@link
 * org.saisine.deadline.Rule} is the law as data, {@link org.saisine.deadline.Calculator} the way in. Pure: nothing but the
 * JDK and the holiday library; what day it is comes as a parameter.
 */
@NullMarked
package org.saisine.deadline;

import org.jspecify.annotations.NullMarked;
