package org.saisine.correspondence;

import java.time.Instant;

/**
 * A frozen letter is ready to leave by e-mail. Fired inside the transaction, so that the outbox records it or nothing
 * happened.
 *
 * @param dispatchId the sending (envoi) to which the outcome belongs
 * @param dedupeKey what makes it this mail and no other
 * @param senderName whom the recipient sees, beside the address of the instance
 * @param letterId the letter whose PDF goes along, where {@code withPdf}
 * @param leavesAt not before: until then it may be undone
 */
public record LetterQueued(
        long dispatchId,
        long teamId,
        String dedupeKey,
        String messageId,
        String senderName,
        String replyTo,
        String recipient,
        String subject,
        String body,
        long letterId,
        boolean withPdf,
        Instant leavesAt) {}
