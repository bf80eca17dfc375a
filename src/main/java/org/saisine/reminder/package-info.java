/** The outbox of mails (courriels sortants): recorded first, sent after, never twice. */
@NullMarked
package org.saisine.reminder;

import org.jspecify.annotations.NullMarked;
