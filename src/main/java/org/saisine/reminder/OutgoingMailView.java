package org.saisine.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail of the outbox, for reading.
 *
 * @param captured kept here instead of leaving
 * @param error why it did not leave, in French; empty where nothing went wrong
 */
public record OutgoingMailView(
        long id,
        String kind,
        MailState state,
        boolean captured,
        String senderName,
        String replyTo,
        String recipient,
        String subject,
        String body,
        boolean withPdf,
        Instant recordedAt,
        @Nullable Instant nextTry,
        @Nullable Instant sentAt,
        int attempts,
        String messageId,
        String error) {

    static OutgoingMailView of(OutgoingMail mail) {
        MailText text = mail.text();
        return new OutgoingMailView(
                mail.id(),
                mail.kind().label(),
                mail.state(),
                mail.captured(),
                text.senderName(),
                text.replyTo(),
                text.recipient(),
                text.subject(),
                text.body(),
                mail.attachmentLetterId().isPresent(),
                mail.recordedAt(),
                mail.nextTry().orElse(null),
                mail.sentAt().orElse(null),
                mail.attempts(),
                mail.messageId(),
                mail.lastError());
    }
}
