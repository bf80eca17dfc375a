package org.saisine.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.saisine.deadline.Calculator;
import org.saisine.deadline.Case;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.EventType;
import org.saisine.deadline.Events;
import org.saisine.deadline.Regime;
import org.saisine.deadline.Territory;

class PlannedReminderTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-02-10");

    @Test
    void what_is_to_come_is_what_the_coming_days_will_bring() {
        Set<ReminderKey> told = new HashSet<>();
        Set<LocalDate> brought = new TreeSet<>();
        for (LocalDate day = TODAY.plusDays(1); day.isBefore(TODAY.plusYears(1)); day = day.plusDays(1)) {
            LocalDate today = day;
            new DueReminders(7, ReminderPlan.USUAL, day, told::contains)
                    .of(deadlines(day)).stream().filter(r -> told.add(r.key())).forEach(r -> brought.add(today));
        }
        assertThat(PlannedReminder.of(deadlines(TODAY), ReminderPlan.USUAL, TODAY))
                .extracting(PlannedReminder::on)
                .containsExactlyElementsOf(brought)
                .hasSize(4);
    }

    @Test
    void it_says_what_and_until_when() {
        assertThat(PlannedReminder.of(deadlines(TODAY), ReminderPlan.USUAL, TODAY))
                .extracting(PlannedReminder::what)
                .startsWith(
                        "Naissance du refus implicite",
                        "Saisir la CADA après un refus implicite, au plus tard le 2\u00a0mai 2026");
    }

    @Test
    void nothing_is_planned_that_was_not_wanted() {
        var quiet = new ReminderPlan(new TreeSet<>(Set.of(3)), EnumSet.of(ReminderKind.PERSONAL));
        assertThat(PlannedReminder.of(deadlines(TODAY), quiet, TODAY)).isEmpty();
    }

    private static List<Deadline> deadlines(LocalDate today) {
        var received = Events.of(EventType.REQUEST_RECEIVED, LocalDate.parse("2026-02-03"), Map.of());
        var given = new Case(Regime.GENERAL, Territory.METROPOLE, Territory.METROPOLE, List.of(received));
        return Calculator.assess(given, today).deadlines();
    }
}
