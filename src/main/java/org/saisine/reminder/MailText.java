package org.saisine.reminder;

import jakarta.persistence.Embeddable;
import org.saisine.correspondence.MailHeader;

/**
 * What the recipient will read.
 *
 * @param senderName whom the recipient sees beside the address of the instance
 * @param replyTo where answers go; empty for the address of the instance
 * @param html the same words, for programs that show it; empty for text alone
 */
@Embeddable
record MailText(String senderName, String replyTo, String recipient, String subject, String body, String html) {

    MailText(String senderName, String replyTo, String recipient, String subject, String body) {
        this(senderName, replyTo, recipient, subject, body, "");
    }

    /** Checked again here, whoever calls: no line break may write a header of its own. */
    MailText {
        senderName = MailHeader.line(senderName);
        replyTo = replyTo.isBlank() ? "" : MailHeader.address(replyTo);
        recipient = MailHeader.address(recipient);
        subject = MailHeader.line(subject);
    }

    MailText withBody(String other) {
        return new MailText(senderName, replyTo, recipient, subject, other);
    }

    MailText withHtml(String same) {
        return new MailText(senderName, replyTo, recipient, subject, body, same);
    }
}
