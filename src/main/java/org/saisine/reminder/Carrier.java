package org.saisine.reminder;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.saisine.correspondence.Enclosures;
import org.saisine.correspondence.LetterFile;
import org.saisine.correspondence.MailMode;
import org.saisine.letter.LetterView;
import org.saisine.letter.Letters;

/** Hands one mail to the server (SMTP), and waits for its answer no longer than a claim lasts. */
@ApplicationScoped
class Carrier {

    private static final Duration PATIENCE = OutgoingMails.LEASE.dividedBy(5);

    private final ReactiveMailer mailer;
    private final MailMode mode;
    private final Letters letters;
    private final Enclosures enclosures;
    private final Vertx vertx;

    Carrier(ReactiveMailer mailer, MailMode mode, Letters letters, Enclosures enclosures, Vertx vertx) {
        this.mailer = mailer;
        this.mode = mode;
        this.letters = letters;
        this.enclosures = enclosures;
        this.vertx = vertx;
    }

    /** @throws RuntimeException where the server did not take it; {@link SmtpFailure} says what that means */
    void carry(Parcel parcel) {
        MailText text = parcel.text();
        Mail mail = Mail.withText(text.recipient(), text.subject(), text.body())
                .setFrom(from(text))
                .addHeader("Message-ID", parcel.messageId())
                // An answering machine must not answer a service that could answer back.
                .addHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        if (parcel.kind() != MailKind.LETTER) {
            mail.addHeader("Auto-Submitted", "auto-generated");
        }
        if (!text.html().isEmpty()) {
            mail.setHtml(text.html());
        }
        if (!text.replyTo().isEmpty()) {
            mail.setReplyTo(text.replyTo());
        }
        Optional.ofNullable(parcel.letterId()).flatMap(letters::byId).ifPresent(letter -> attach(mail, letter));
        // The client's own thread from end to end: called from another, its conversations were seen to stall.
        Context thread = vertx.getOrCreateContext();
        Uni.createFrom()
                .deferred(() -> mailer.send(mail))
                .runSubscriptionOn(work -> thread.runOnContext(now -> work.run()))
                .await()
                .atMost(PATIENCE);
    }

    private void attach(Mail mail, LetterView letter) {
        mail.addAttachment(LetterFile.name(letter), letters.pdf(letter), LetterFile.TYPE);
        enclosures.ofSent(letter).forEach(file -> mail.addAttachment(file.name(), enclosures.bytes(file), file.type()));
    }

    private String from(MailText text) {
        String address = mode.from().orElseThrow();
        // What has a meaning in an address has none in a name.
        String name =
                text.senderName().replaceAll("[\"\\\\<>()\\[\\],;:@\\s]+", " ").strip();
        return name.isEmpty() ? address : name + " <" + address + ">";
    }
}
