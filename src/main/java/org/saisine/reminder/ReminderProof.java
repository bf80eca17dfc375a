package org.saisine.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.saisine.request.OpenRequests;

/** What was due against what was sent (preuve des rappels): counted anew from the journals, not from what a round believed. */
@ApplicationScoped
class ReminderProof {

    static final int DAYS = 30;

    private static final Duration OLD = Duration.ofDays(1);

    private final EntityManager database;
    private final OpenRequests requests;
    private final ReminderRound round;

    ReminderProof(EntityManager database, OpenRequests requests, ReminderRound round) {
        this.database = database;
        this.requests = requests;
        this.round = round;
    }

    /** The last thirty days, the latest first; days on which nothing was due are left out. */
    List<ReminderDay> days(LocalDate today) {
        Map<LocalDate, Long> missing = new TreeMap<>();
        round.due(requests.teams(), today, listener -> true).stream()
                .flatMap(mailing -> mailing.items().stream())
                .map(item -> item.reminder().dueOn())
                .forEach(day -> missing.merge(day, 1L, Long::sum));
        Map<LocalDate, ReminderDay> days = new TreeMap<>();
        recorded(today.minusDays(DAYS)).forEach(day -> days.put(day.day(), day));
        missing.forEach((day, count) -> days.merge(
                day,
                new ReminderDay(day, count, 0, 0, 0, 0),
                (told, untold) -> new ReminderDay(
                        day, told.due() + untold.due(), told.recorded(), told.sent(), told.failed(), told.late())));
        return days.values().stream()
                .sorted((one, other) -> other.day().compareTo(one.day()))
                .toList();
    }

    @Transactional
    List<ReminderDay> recorded(LocalDate since) {
        List<Object[]> rows = database.createNativeQuery("""
                                select cast(t.due_on as text), count(*), count(*) filter (where m.state = 'SENT'),
                                       count(*) filter (where m.state = 'FAILED'),
                                       count(*) filter (where d.silent_from <= t.due_on and t.due_on < d.day)
                                from reminder_told t
                                join reminder_digest d on d.id = t.digest_id
                                left join outgoing_mail m on m.id = d.mail_id
                                where t.due_on >= :since group by 1""", Object[].class)
                .setParameter("since", since)
                .getResultList();
        return rows.stream()
                .map(row -> new ReminderDay(
                        LocalDate.parse((String) row[0]),
                        count(row[1]),
                        count(row[1]),
                        count(row[2]),
                        count(row[3]),
                        count(row[4])))
                .toList();
    }

    /** Mails of reminders that have waited for more than a day. */
    @Transactional
    long waitingTooLong(Instant now) {
        return count(database.createNativeQuery("""
                        select count(*) from outgoing_mail
                        where kind = 'REMINDER' and state in ('QUEUED', 'UNCERTAIN') and recorded_at < :old""")
                .setParameter("old", now.minus(OLD))
                .getSingleResult());
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }
}
