package org.saisine.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.saisine.account.Viewer;

/** The mails of the outbox. */
@ApplicationScoped
class OutgoingMails implements PanacheRepository<OutgoingMail> {

    /** Longer than the longest conversation with a server: whoever claimed it before that has died. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final int BATCH = 500;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** One mail that is due, locked; other senders see past it. No reminder leaves at night. */
    Optional<OutgoingMail> nextDue(Instant now, int perMinute) {
        String kinds = WritingHours.include(now.atZone(PARIS)) ? "" : " and kind <> 'REMINDER'";
        if (sentSince(now.minus(Duration.ofMinutes(1))) >= perMinute) {
            return Optional.empty();
        }
        return locking("state in ('QUEUED', 'UNCERTAIN') and next_try <= :now" + kinds + " order by next_try limit 1")
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** Those whose sender has died on the way. */
    List<OutgoingMail> abandoned(Instant now) {
        return locking("state = 'SENDING' and claimed_at <= :now")
                .setParameter("now", now.minus(LEASE))
                .getResultList();
    }

    /** Those whose outcome nobody was told yet. */
    List<Long> unreported() {
        return getEntityManager()
                .createQuery(
                        "select m.id from OutgoingMail m where not m.reported and m.dispatchId is not null"
                                + " and m.state in (SENT, FAILED) order by m.id",
                        Long.class)
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** One of them, locked; nobody where somebody else is telling. */
    Optional<OutgoingMail> unreported(long id) {
        return locking("id = :id and not reported")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<OutgoingMail> ofDispatch(long dispatchId) {
        return find("dispatchId", dispatchId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The latest first: all of them for an administrator, otherwise those of the viewer's team. */
    List<OutgoingMail> latest(Viewer viewer, int page, int size) {
        return (viewer.administrator()
                        ? find("order by recordedAt desc, id desc")
                        : find("teamId = ?1 order by recordedAt desc, id desc", viewer.teamId()))
                .page(page, size)
                .list();
    }

    long total(Viewer viewer) {
        return viewer.administrator() ? count() : count("teamId", viewer.teamId());
    }

    long waiting(Viewer viewer) {
        String waiting = "state in (QUEUED, UNCERTAIN, SENDING) and nextTry is not null";
        return viewer.administrator() ? count(waiting) : count("teamId = ?1 and " + waiting, viewer.teamId());
    }

    private long sentSince(Instant moment) {
        return count("sentAt > ?1", moment);
    }

    private TypedQuery<OutgoingMail> locking(String condition) {
        String sql = "select * from outgoing_mail where " + condition + " for update skip locked";
        return getEntityManager().createNativeQuery(sql, OutgoingMail.class).unwrap(TypedQuery.class);
    }
}
