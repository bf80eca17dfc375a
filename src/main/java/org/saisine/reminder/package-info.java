/**
 * What is due and for whom (rappels), told by mail and by calendar, and the outbox of mails (courriels sortants): recorded
 * first, sent after, never twice.
 */
@NullMarked
package org.saisine.reminder;

import org.jspecify.annotations.NullMarked;
