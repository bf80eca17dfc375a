package org.saisine.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What was told to whom (rappels écrits): the memory that keeps anything from being told twice. */
@ApplicationScoped
class ToldReminders {

    private final EntityManager database;

    ToldReminders(EntityManager database) {
        this.database = database;
    }

    /** Of some requests, to everybody. */
    @Transactional
    Memory of(Collection<Long> requestIds) {
        Set<Entry> entries = new HashSet<>();
        if (!requestIds.isEmpty()) {
            List<Object[]> rows = database.createNativeQuery(
                            "select person_id, request_id, rule, about, days_before from reminder_told where request_id in (:ids)",
                            Object[].class)
                    .setParameter("ids", requestIds)
                    .getResultList();
            rows.forEach(row -> entries.add(new Entry(
                    ((Number) row[0]).longValue(),
                    new ReminderKey(
                            ((Number) row[1]).longValue(),
                            (String) row[2],
                            day(row[3]),
                            ((Number) row[4]).intValue()))));
        }
        return new Memory(entries);
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    /** @return whether it was not told yet; where somebody else is telling just now, their transaction is waited for */
    boolean record(long digestId, long personId, Reminder reminder) {
        ReminderKey key = reminder.key();
        return database.createNativeQuery("""
                                insert into reminder_told (person_id, request_id, rule, about, days_before, due_on, digest_id)
                                values (:person, :request, :rule, :about, :days, :due, :digest) on conflict do nothing""")
                        .setParameter("person", personId)
                        .setParameter("request", key.requestId())
                        .setParameter("rule", key.rule())
                        .setParameter("about", key.about())
                        .setParameter("days", key.daysBefore())
                        .setParameter("due", reminder.dueOn())
                        .setParameter("digest", digestId)
                        .executeUpdate()
                == 1;
    }

    private record Entry(long personId, ReminderKey key) {}

    /** What was told, for asking. */
    record Memory(Set<Entry> entries) {

        Predicate<ReminderKey> to(long personId) {
            return key -> entries.contains(new Entry(personId, key));
        }
    }
}
