package org.saisine.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.State;
import org.saisine.web.French;

/** A reminder that is to come (rappel prévu), as things stand today. */
record PlannedReminder(LocalDate on, String what) {

    static List<PlannedReminder> of(List<Deadline> deadlines, ReminderPlan plan, LocalDate today) {
        return deadlines.stream()
                .filter(deadline -> deadline.state() == State.RUNNING && DueReminders.isNews(deadline.rule()))
                .flatMap(deadline -> of(deadline, plan))
                .filter(planned -> planned.on().isAfter(today))
                .sorted(Comparator.comparing(PlannedReminder::on))
                .distinct()
                .toList();
    }

    private static Stream<PlannedReminder> of(Deadline deadline, ReminderPlan plan) {
        LocalDate last = deadline.prudentDate();
        if (last == null) {
            return Optional.ofNullable(deadline.date())
                    .filter(born -> plan.tells(ReminderKind.SITUATION))
                    .map(born -> new PlannedReminder(born.plusDays(1), deadline.label()))
                    .stream();
        }
        String what = deadline.label() + ", au plus tard le " + French.day(last);
        return plan.tells(ReminderKind.ACT)
                ? plan.daysBefore().stream()
                        .map(days -> new PlannedReminder(DueReminders.dueOn(deadline, last, days), what))
                : Stream.empty();
    }
}
