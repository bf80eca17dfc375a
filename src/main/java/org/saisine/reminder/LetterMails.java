package org.saisine.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.saisine.correspondence.DispatchCancelled;
import org.saisine.correspondence.LetterQueued;
import org.saisine.web.Problem;

/** Puts the letters that are to leave by e-mail into the outbox, and takes them out again while there is time. */
@ApplicationScoped
class LetterMails {

    private final OutgoingMails mails;
    private final Clock clock;

    LetterMails(OutgoingMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    void queue(@Observes LetterQueued letter) {
        var text = new MailText(
                letter.senderName(), letter.replyTo(), letter.recipient(), letter.subject(), letter.body());
        var mail = new OutgoingMail(
                        MailKind.LETTER,
                        letter.dedupeKey(),
                        letter.messageId(),
                        text,
                        clock.instant(),
                        letter.leavesAt())
                .forDispatch(letter.dispatchId(), letter.teamId());
        mails.persist(letter.withPdf() ? mail.attaching(letter.letterId()) : mail);
    }

    void cancel(@Observes DispatchCancelled cancelled) {
        boolean inTime = mails.ofDispatch(cancelled.dispatchId())
                .map(OutgoingMail::cancel)
                .orElse(false);
        if (!inTime) {
            throw Problem.conflict(
                    "Il est trop tard pour annuler : le courriel est parti.",
                    "Vous pouvez écrire de nouveau à l’administration pour le corriger.");
        }
    }
}
