package org.saisine.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The mornings on which everybody was looked at (tournées du matin). */
@ApplicationScoped
class Mornings {

    private final EntityManager database;

    Mornings(EntityManager database) {
        this.database = database;
    }

    /** The latest before a day. */
    @Transactional
    Optional<LocalDate> before(LocalDate day) {
        return database.createNativeQuery(
                        "select day from reminder_morning where day < :day order by day desc limit 1", LocalDate.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    @Transactional
    boolean isDone(LocalDate day) {
        return !database.createNativeQuery("select 1 from reminder_morning where day = :day")
                .setParameter("day", day)
                .getResultList()
                .isEmpty();
    }

    @Transactional
    void done(LocalDate day, Instant now, int people, int told) {
        database.createNativeQuery("""
                        insert into reminder_morning (day, done_at, people, told)
                        values (:day, :now, :people, :told) on conflict do nothing""")
                .setParameter("day", day)
                .setParameter("now", now)
                .setParameter("people", people)
                .setParameter("told", told)
                .executeUpdate();
    }
}
