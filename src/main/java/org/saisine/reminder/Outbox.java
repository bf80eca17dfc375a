package org.saisine.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.saisine.correspondence.DispatchReports;
import org.saisine.correspondence.MailSettings;

/**
 * The steps of a mail through the outbox, each a transaction of its own: claimed, then (outside any transaction) sent, then
 * marked, then reported to whoever waits. A crash between any two is found and repaired by the next sweep.
 */
@ApplicationScoped
class Outbox {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(24);
    private static final String CUT_OFF = "Le service s’est arrêté pendant l’envoi.";

    private final OutgoingMails mails;
    private final DispatchReports dispatches;
    private final MailSettings settings;
    private final Clock clock;

    Outbox(OutgoingMails mails, DispatchReports dispatches, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.dispatches = dispatches;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes the next mail that is due, so that no other sender takes it. */
    @Transactional
    Optional<Parcel> claim() {
        Instant now = clock.instant();
        return mails.nextDue(now, settings.perMinute()).map(mail -> {
            mail.claim(now);
            mail.dispatchId().ifPresent(dispatches::leaving);
            return Parcel.of(mail);
        });
    }

    @Transactional
    void sent(long mailId, boolean captured) {
        mails.findById(mailId).sent(clock.instant(), captured);
    }

    @Transactional
    void notSent(long mailId, SmtpFailure failure) {
        OutgoingMail mail = mails.findById(mailId);
        switch (failure.kind()) {
            case PERMANENT -> mail.fail(failure.sentence());
            case TEMPORARY -> mail.postpone(failure.sentence(), again(mail));
            case UNKNOWN -> mail.doubt(failure.sentence(), again(mail));
        }
        if (failure.kind() != SmtpFailure.Kind.PERMANENT) {
            mail.dispatchId()
                    .ifPresent(id -> dispatches.waiting(
                            id, failure.sentence(), mail.nextTry().isPresent()));
        }
    }

    /** Mails whose sender has died on the way: nobody knows whether the server took them. */
    @Transactional
    void recover() {
        mails.abandoned(clock.instant()).forEach(mail -> {
            mail.doubt(CUT_OFF, clock.instant());
            mail.dispatchId().ifPresent(id -> dispatches.waiting(id, CUT_OFF, true));
        });
    }

    /** Mails whose outcome nobody was told yet. */
    @Transactional
    List<Long> unreported() {
        return mails.unreported();
    }

    /** Tells a dispatch what became of its mail, in the transaction that remembers having told. */
    @Transactional
    void report(long mailId) {
        reporting(mailId, (mail, dispatch) -> {
            if (mail.state() == MailState.SENT) {
                dispatches.sent(dispatch, mail.sentAt().orElseThrow());
            } else {
                dispatches.failed(dispatch, mail.lastError());
            }
        });
    }

    /** Tells what can be told where the journal refuses the line, so that one request does not hold up the others. */
    @Transactional
    void reportUnrecorded(long mailId) {
        reporting(
                mailId,
                (mail, dispatch) ->
                        dispatches.sentUnrecorded(dispatch, mail.sentAt().orElse(mail.recordedAt())));
    }

    private void reporting(long mailId, BiConsumer<OutgoingMail, Long> teller) {
        mails.unreported(mailId).ifPresent(mail -> {
            teller.accept(mail, mail.dispatchId().orElseThrow());
            mail.reported();
        });
    }

    /** 5 minutes, 10, 20 … a day. */
    private Instant again(OutgoingMail mail) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(mail.attempts() - 1, 10));
        return clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }
}
