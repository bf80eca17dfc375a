package org.saisine.reminder;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.saisine.correspondence.MailMode;

/** Hands one mail to the server (SMTP), and waits for its answer no longer than a claim lasts. */
@ApplicationScoped
class Carrier {

    private static final Duration PATIENCE = OutgoingMails.LEASE.dividedBy(5);

    private final ReactiveMailer mailer;
    private final MailMode mode;

    Carrier(ReactiveMailer mailer, MailMode mode) {
        this.mailer = mailer;
        this.mode = mode;
    }

    /** @throws RuntimeException where the server did not take it; {@link SmtpFailure} says what that means */
    void carry(Parcel parcel) {
        MailText text = parcel.text();
        Mail mail = Mail.withText(text.recipient(), text.subject(), text.body())
                .setFrom(from(text))
                .addHeader("Message-ID", parcel.messageId())
                // An answering machine must not answer a service that could answer back.
                .addHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        if (!text.replyTo().isEmpty()) {
            mail.setReplyTo(text.replyTo());
        }
        mailer.send(mail).await().atMost(PATIENCE);
    }

    private String from(MailText text) {
        String address = mode.from().orElseThrow();
        // What has a meaning in an address has none in a name.
        String name =
                text.senderName().replaceAll("[\"\\\\<>()\\[\\],;:@\\s]+", " ").strip();
        return name.isEmpty() ? address : name + " <" + address + ">";
    }
}
