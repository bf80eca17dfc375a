package org.saisine.reminder;

import static org.saisine.web.French.NBSP;
import static org.saisine.web.French.NNBSP;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.Rule;
import org.saisine.deadline.State;
import org.saisine.web.French;

/**
 * What of a request's deadlines is to be told on a day, by a plan. Everything follows from the deadlines as they stand that
 * day: what was done or became void meanwhile is not told, what fell due while nobody looked is, once.
 */
final class DueReminders {

    /** Longer ago, it is no news; shorter, it was missed. */
    private static final int NEWS_DAYS = 31;

    /** They open nothing and close nothing, or close on the same day as the court does. */
    private static final Set<Rule> QUIET =
            EnumSet.of(Rule.D04_AVIS_CADA, Rule.D10_DEMANDE_MOTIFS, Rule.D15_ACC_ENREG_ELEC);

    private final long requestId;
    private final ReminderPlan plan;
    private final LocalDate today;
    private final Predicate<ReminderKey> told;

    DueReminders(long requestId, ReminderPlan plan, LocalDate today, Predicate<ReminderKey> told) {
        this.requestId = requestId;
        this.plan = plan;
        this.today = today;
        this.told = told;
    }

    List<Reminder> of(List<Deadline> deadlines) {
        return deadlines.stream().flatMap(deadline -> due(deadline).stream()).toList();
    }

    private Optional<Reminder> due(Deadline deadline) {
        if (!isNews(deadline.rule())) {
            return Optional.empty();
        }
        Optional<Reminder> reminder =
                deadline.prudentDate() != null ? act(deadline, deadline.prudentDate()) : situation(deadline);
        return reminder.filter(r -> plan.tells(r.kind())).filter(r -> !told.test(r.key()));
    }

    /** Of the days that have come, the nearest to the last day counts: the others have nothing to add. */
    private Optional<Reminder> act(Deadline deadline, LocalDate last) {
        boolean missed =
                deadline.state() == State.MISSED && last.plusDays(NEWS_DAYS).isAfter(today);
        if (deadline.state() != State.RUNNING && !missed) {
            return Optional.empty();
        }
        return plan.daysBefore().stream()
                .filter(days -> !dueOn(deadline, last, days).isAfter(today))
                .findFirst()
                .map(days -> new Reminder(
                        key(deadline, last, days),
                        ReminderKind.ACT,
                        dueOn(deadline, last, days),
                        deadline.label(),
                        until(deadline, last),
                        deadline.explanation(),
                        deadline.articles()));
    }

    /** Never before one may act. */
    static LocalDate dueOn(Deadline deadline, LocalDate last, int days) {
        LocalDate planned = last.minusDays(days);
        LocalDate opens = deadline.notBefore();
        return opens != null && opens.isAfter(planned) ? opens : planned;
    }

    /** The morning after it was born. */
    private Optional<Reminder> situation(Deadline deadline) {
        LocalDate born = deadline.date();
        if (born == null || deadline.state() != State.REACHED) {
            return Optional.empty();
        }
        LocalDate dueOn = born.plusDays(1);
        if (dueOn.isAfter(today) || !dueOn.plusDays(NEWS_DAYS).isAfter(today)) {
            return Optional.empty();
        }
        return Optional.of(new Reminder(
                key(deadline, born, -1),
                ReminderKind.SITUATION,
                dueOn,
                deadline.label(),
                "Depuis le " + French.full(born) + ".",
                deadline.explanation(),
                deadline.articles()));
    }

    /** Whether anybody is to be woken for it. */
    static boolean isNews(Rule rule) {
        return !QUIET.contains(rule);
    }

    private ReminderKey key(Deadline deadline, LocalDate about, int days) {
        return new ReminderKey(requestId, deadline.rule().name(), about, days);
    }

    private String until(Deadline deadline, LocalDate last) {
        String day = French.full(last);
        if (deadline.state() == State.MISSED) {
            return "Le délai est passé" + NBSP + ": le dernier jour était le " + day + ".";
        }
        if (last.isBefore(today)) {
            return "Le dernier jour sûr était le " + day + NNBSP
                    + "; la lecture la plus favorable laisse encore quelques jours. Agissez aujourd’hui.";
        }
        return "Dernier jour" + NBSP + ": " + day + ", " + French.fromToday(last, today) + ".";
    }
}
