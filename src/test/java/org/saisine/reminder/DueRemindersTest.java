package org.saisine.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saisine.deadline.Calculator;
import org.saisine.deadline.Case;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.Event;
import org.saisine.deadline.EventType;
import org.saisine.deadline.Events;
import org.saisine.deadline.Regime;
import org.saisine.deadline.Territory;

/** A request received on 3 February 2026: refused by silence on 3 March; the CADA until 2 May, prudently. */
class DueRemindersTest {

    private static final LocalDate BORN = LocalDate.parse("2026-03-03");
    private static final LocalDate LAST = LocalDate.parse("2026-05-02");

    private final List<Event> journal = new ArrayList<>(List.of(event(EventType.REQUEST_RECEIVED, "2026-02-03")));
    private final Set<ReminderKey> told = new HashSet<>();
    private ReminderPlan plan = ReminderPlan.USUAL;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2026-03-03 |
                    2026-03-04 | D01_REFUS_IMPLICITE -1
                    2026-04-03 | D01_REFUS_IMPLICITE -1
                    2026-04-04 |
                    2026-04-21 |
                    2026-04-22 | D03_CADA_IMPLICITE 10
                    2026-04-28 | D03_CADA_IMPLICITE 10
                    2026-04-29 | D03_CADA_IMPLICITE 3
                    2026-05-01 | D03_CADA_IMPLICITE 3
                    2026-05-02 | D03_CADA_IMPLICITE 0
                    2026-05-03 | D03_CADA_IMPLICITE 0
                    2026-06-01 | D03_CADA_IMPLICITE 0
                    2026-06-02 |
                    """)
    void of_what_nobody_told_yet_the_nearest_is_due_and_old_news_is_not(LocalDate today, String expected) {
        assertThat(due(today).stream().map(r -> r.key().rule() + " " + r.key().daysBefore()))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void every_day_of_half_a_year_tells_each_thing_once_and_on_its_day() {
        List<String> heard = new ArrayList<>();
        for (LocalDate day = LocalDate.parse("2026-02-03"); day.isBefore(LAST.plusMonths(3)); day = day.plusDays(1)) {
            for (Reminder reminder : due(day)) {
                told.add(reminder.key());
                assertThat(reminder.dueOn()).isEqualTo(day);
                heard.add(
                        day + " " + reminder.key().rule() + " " + reminder.key().daysBefore());
            }
        }
        assertThat(heard)
                .containsExactly(
                        "2026-03-04 D01_REFUS_IMPLICITE -1",
                        "2026-04-22 D03_CADA_IMPLICITE 10",
                        "2026-04-29 D03_CADA_IMPLICITE 3",
                        "2026-05-02 D03_CADA_IMPLICITE 0");
    }

    @Test
    void what_has_been_done_is_not_told() {
        journal.add(event(EventType.REFERRED, "2026-04-28"));
        assertThat(due(LocalDate.parse("2026-04-29"))).isEmpty();
    }

    @Test
    void what_was_told_nearer_to_the_day_leaves_nothing_to_add() {
        told.add(new ReminderKey(7, "D03_CADA_IMPLICITE", LAST, 3));
        plan = plan.and(Set.of(5));
        assertThat(due(LocalDate.parse("2026-04-30"))).isEmpty();
    }

    @Test
    void a_date_that_moves_is_told_again() {
        told.add(new ReminderKey(7, "D03_CADA_IMPLICITE", LAST.minusDays(1), 3));
        assertThat(due(LocalDate.parse("2026-04-29"))).hasSize(1);
    }

    @Test
    void other_days_may_be_added_for_one_request() {
        plan = plan.and(Set.of(20));
        assertThat(due(LocalDate.parse("2026-04-12")))
                .extracting(r -> r.key().daysBefore())
                .containsExactly(20);
    }

    @Test
    void whoever_wants_no_reminders_of_a_kind_gets_none() {
        plan = new ReminderPlan(new TreeSet<>(Set.of(0, 3, 10)), EnumSet.of(ReminderKind.SITUATION));
        assertThat(due(LocalDate.parse("2026-04-29"))).isEmpty();
        plan = new ReminderPlan(new TreeSet<>(Set.of(0, 3, 10)), EnumSet.of(ReminderKind.ACT));
        assertThat(due(LocalDate.parse("2026-03-04"))).isEmpty();
    }

    @Test
    void nobody_is_reminded_to_act_before_one_may() {
        Deadline referral = deadlines(LocalDate.parse("2026-02-10")).stream()
                .filter(d -> d.prudentDate() != null)
                .findFirst()
                .orElseThrow();
        plan = plan.and(Set.of(60));
        assertThat(referral.notBefore()).isEqualTo(BORN.plusDays(1));
        assertThat(due(BORN)).isEmpty();
        assertThat(due(BORN.plusDays(1)))
                .filteredOn(r -> r.kind() == ReminderKind.ACT)
                .singleElement()
                .satisfies(r -> assertThat(r.dueOn()).isEqualTo(BORN.plusDays(1)));
    }

    @Test
    void it_says_until_when_and_why_and_by_which_article() {
        Reminder reminder = due(LocalDate.parse("2026-04-22")).getFirst();
        assertThat(reminder.what()).isEqualTo("Saisir la CADA après un refus implicite");
        assertThat(reminder.when()).isEqualTo("Dernier jour\u00a0: samedi 2\u00a0mai 2026, dans\u00a010\u00a0jours.");
        assertThat(reminder.why()).contains("3\u00a0mars 2026");
        assertThat(reminder.articles()).containsExactly("CRPA, art. R. 343-1");
    }

    @Test
    void after_the_sure_day_it_says_so() {
        assertThat(due(LAST.plusDays(1)).getFirst().when())
                .startsWith("Le dernier jour sûr était le samedi 2\u00a0mai");
        assertThat(due(LAST.plusDays(20)).getFirst().when()).startsWith("Le délai est passé\u00a0:");
    }

    private List<Reminder> due(LocalDate today) {
        return new DueReminders(7, plan, today, told::contains).of(deadlines(today));
    }

    private List<Deadline> deadlines(LocalDate today) {
        var given = new Case(Regime.GENERAL, Territory.METROPOLE, Territory.METROPOLE, List.copyOf(journal));
        return Calculator.assess(given, today).deadlines();
    }

    private static Event event(EventType type, String on) {
        return Events.of(type, LocalDate.parse(on), Map.of());
    }
}
