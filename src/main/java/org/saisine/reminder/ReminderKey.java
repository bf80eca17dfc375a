package org.saisine.reminder;

import java.time.LocalDate;

/**
 * What makes it the same reminder for one person: a deadline that moves is another one.
 *
 * @param rule the name of the law's rule, or of what else it is about
 * @param about the deadline's day
 */
record ReminderKey(long requestId, String rule, LocalDate about, int daysBefore) {}
