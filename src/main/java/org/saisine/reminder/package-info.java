/** What is due, for whom; the outbox of mails. */
@NullMarked
package org.saisine.reminder;

import org.jspecify.annotations.NullMarked;
