package org.saisine.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.saisine.correspondence.MailMode;
import org.saisine.web.Problem;

/** Sends what is due. Everything is derived from the rows, so that a missed sweep costs nothing and two at once send once. */
@ApplicationScoped
class Sweep {

    private static final Logger LOG = Logger.getLogger(Sweep.class);
    private static final int AT_MOST = 500;

    private final Outbox outbox;
    private final Carrier carrier;
    private final MailMode mode;

    Sweep(Outbox outbox, Carrier carrier, MailMode mode) {
        this.outbox = outbox;
        this.carrier = carrier;
        this.mode = mode;
    }

    void run() {
        outbox.recover();
        if (mode.sends() || mode.captures()) {
            for (int i = 0; i < AT_MOST && sendNext(); i++) {}
        }
        outbox.unreported().forEach(this::report);
    }

    private void report(long mailId) {
        try {
            outbox.report(mailId);
        } catch (Problem refused) {
            LOG.warnf("The journal refuses the sending of mail %d: %s", mailId, refused.getMessage());
            outbox.reportUnrecorded(mailId);
        }
    }

    private boolean sendNext() {
        Optional<Parcel> parcel = outbox.claim();
        parcel.ifPresent(this::send);
        return parcel.isPresent();
    }

    private void send(Parcel parcel) {
        try {
            if (!mode.captures()) {
                carrier.carry(parcel);
            }
        } catch (RuntimeException e) {
            SmtpFailure failure = SmtpFailure.of(e);
            LOG.warnf("Mail %d not sent (%s): %s", parcel.mailId(), failure.kind(), e);
            outbox.notSent(parcel.mailId(), failure);
            return;
        }
        outbox.sent(parcel.mailId(), mode.captures());
    }
}
