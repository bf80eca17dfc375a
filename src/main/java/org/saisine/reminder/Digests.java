package org.saisine.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The digests that were recorded (courriels de rappels), each claimed by whoever writes it. */
@ApplicationScoped
class Digests {

    /** The part of the morning; what comes in the day has a number of its own. */
    static final int MORNING = 0;

    private final EntityManager database;
    private final OutgoingMails mails;

    Digests(EntityManager database, OutgoingMails mails) {
        this.database = database;
        this.mails = mails;
    }

    /** The claim's number; empty where somebody else writes it, whose transaction is waited for. */
    Optional<Long> claim(long personId, LocalDate day, int part, Instant now) {
        return database.createNativeQuery("""
                        insert into reminder_digest (person_id, day, part, recorded_at)
                        values (:person, :day, :part, :now) on conflict do nothing returning id""", Long.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .setParameter("part", part)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    int nextPart(long personId, LocalDate day) {
        Number last = (Number) database.createNativeQuery(
                        "select coalesce(max(part), 0) from reminder_digest where person_id = :person and day = :day")
                .setParameter("person", personId)
                .setParameter("day", day)
                .getSingleResult();
        return last.intValue() + 1;
    }

    void drop(long digestId) {
        database.createNativeQuery("delete from reminder_digest where id = :id")
                .setParameter("id", digestId)
                .executeUpdate();
    }

    void written(long digestId, long mailId, @Nullable LocalDate silentFrom) {
        database.createNativeQuery(
                        "update reminder_digest set mail_id = :mail, silent_from = cast(:silent as date) where id = :id")
                .setParameter("mail", mailId)
                .setParameter("silent", silentFrom == null ? null : silentFrom.toString())
                .setParameter("id", digestId)
                .executeUpdate();
    }

    /**
     * Takes back the digests of earlier days that never left, for the next one says it all: what they told counts as untold.
     *
     * @return how many
     */
    @Transactional
    int supersede(LocalDate today) {
        List<Object[]> waiting = database.createNativeQuery("""
                                select d.id, d.mail_id from reminder_digest d join outgoing_mail m on m.id = d.mail_id
                                where d.state = 'RECORDED' and d.day < :today and m.state = 'QUEUED'
                                for update of m skip locked""", Object[].class)
                .setParameter("today", today)
                .getResultList();
        waiting.forEach(row -> supersede(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
        return waiting.size();
    }

    private void supersede(long digestId, long mailId) {
        if (mails.findById(mailId).supersede()) {
            update("delete from reminder_told where digest_id = :id", digestId);
            update("update reminder_digest set state = 'SUPERSEDED' where id = :id", digestId);
        }
    }

    /** The first day of which a person has heard nothing because their digests did not leave; empty where they did. */
    Optional<LocalDate> silentSince(long personId) {
        List<LocalDate> first = database.createNativeQuery("""
                                select min(coalesce(silent_from, day)) from reminder_digest
                                where person_id = :id and state = 'SUPERSEDED'""", LocalDate.class)
                .setParameter("id", personId)
                .getResultList();
        return first.stream().filter(java.util.Objects::nonNull).findFirst();
    }

    /** The next digest has said what they would have. */
    void replaced(long personId) {
        update(
                "update reminder_digest set state = 'REPLACED' where person_id = :id and state = 'SUPERSEDED'",
                personId);
    }

    private void update(String sql, long id) {
        database.createNativeQuery(sql).setParameter("id", id).executeUpdate();
    }
}
