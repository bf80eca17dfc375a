package org.saisine.reminder;

import org.jspecify.annotations.Nullable;

/** A claimed mail, as the carrier takes it, outside any transaction. */
record Parcel(
        long mailId,
        String messageId,
        MailKind kind,
        MailText text,
        @Nullable Long letterId) {

    static Parcel of(OutgoingMail mail) {
        return new Parcel(
                mail.id(),
                mail.messageId(),
                mail.kind(),
                mail.text(),
                mail.attachmentLetterId().orElse(null));
    }
}
