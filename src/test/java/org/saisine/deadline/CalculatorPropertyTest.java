package org.saisine.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What must hold whatever the journal. */
class CalculatorPropertyTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 3000).map(START::plusDays);
    }

    @Provide
    Arbitrary<List<Event>> journals() {
        Event received = new Event.RequestReceived(START);
        return events().list().ofMaxSize(10).map(events -> {
            List<Event> journal = new ArrayList<>(events);
            journal.add(received);
            return journal;
        });
    }

    private static Arbitrary<Event> events() {
        return Arbitraries.of(EventType.values())
                .flatMap(type -> Arbitraries.integers().between(0, 400).flatMap(day -> details()
                        .map(details -> Events.of(type, START.plusDays(day), details))));
    }

    private static Arbitrary<Map<String, Object>> details() {
        return Arbitraries.of("", "true", "false").flatMap(told -> Arbitraries.of("", "FULL", "PARTIAL")
                .map(extent ->
                        Map.of("mentionsReferral", told, "mentionsCourt", told, "reasoned", told, "extent", extent)));
    }

    @Provide
    Arbitrary<Territory> courts() {
        return Arbitraries.of(Territory.values()).filter(territory -> territory != Territory.ABROAD);
    }

    private static @Nullable Assessment assess(List<Event> events, Territory court, int today) {
        try {
            return Calculator.assess(
                    new Case(Regime.ENVIRONMENT, Territory.METROPOLE, court, events), START.plusDays(today));
        } catch (ImpossibleJournal impossible) {
            return null;
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void any_journal_is_either_refused_or_answered_in_order(
            @ForAll("journals") List<Event> events,
            @ForAll("courts") Territory court,
            @ForAll @IntRange(max = 900) int today) {
        Assessment assessment = assess(events, court, today);
        Assume.that(assessment != null);

        for (Deadline deadline : assessment.deadlines()) {
            assertThat(deadline.articles()).isNotEmpty();
            assertThat(deadline.explanation())
                    .isNotBlank()
                    .doesNotContain("null")
                    .doesNotContain("  ");
            if (deadline.date() == null) {
                assertThat(deadline.prudentDate()).isBeforeOrEqualTo(deadline.theoreticalDate());
                assertThat(deadline.notBefore()).isAfterOrEqualTo(deadline.startsOn());
            }
        }
        assessment.nextSteps().forEach(step -> assertThat(step.label()).isNotBlank());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_the_journal_does_not_matter(@ForAll("journals") List<Event> events, @ForAll Random random) {
        List<Event> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);

        assertThat(assess(shuffled, Territory.METROPOLE, 300)).isEqualTo(assess(events, Territory.METROPOLE, 300));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_day_it_is_changes_no_date(@ForAll("journals") List<Event> events, @ForAll @IntRange(max = 900) int today) {
        Assessment then = assess(events, Territory.METROPOLE, 0);
        Assume.that(then != null);

        assertThat(assess(events, Territory.METROPOLE, today).deadlines())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("state")
                .isEqualTo(then.deadlines());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_note_about_fees_changes_no_deadline(
            @ForAll("journals") List<Event> events, @ForAll @IntRange(max = 400) int day) {
        List<Event> withFees = new ArrayList<>(events);
        withFees.add(new Event.FeeNotice(START.plusDays(day), null));
        Assessment without = assess(events, Territory.METROPOLE, 300);
        Assessment with = assess(withFees, Territory.METROPOLE, 300);
        Assume.that(without != null && with != null);

        assertThat(with.deadlines()).isEqualTo(without.deadlines());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void acting_is_never_admissible_on_the_day_a_silent_refusal_is_born(@ForAll("days") LocalDate received) {
        Assessment assessment = Calculator.assess(Case.of(List.of(new Event.RequestReceived(received))), received);

        assertThat(LegalCase.deadline(assessment, Rule.D03_CADA_IMPLICITE).notBefore())
                .isAfter(
                        LegalCase.deadline(assessment, Rule.D01_REFUS_IMPLICITE).date());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_silent_refusal_keeps_its_day_of_the_month_and_never_moves_for_a_sunday(
            @ForAll("days") LocalDate received, @ForAll("courts") Territory court) {
        LocalDate birth = LegalCase.deadline(
                        Calculator.assess(
                                new Case(Regime.GENERAL, court, court, List.of(new Event.RequestReceived(received))),
                                received),
                        Rule.D01_REFUS_IMPLICITE)
                .date();

        assertThat(birth.getDayOfMonth()).isEqualTo(Math.min(received.getDayOfMonth(), birth.lengthOfMonth()));
        assertThat(birth.getMonth()).isEqualTo(received.getMonth().plus(1));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_later_receipt_never_gives_an_earlier_date(
            @ForAll("days") LocalDate received, @ForAll @IntRange(min = 1, max = 60) int later) {
        List<Deadline> early = lifeFrom(received);
        List<Deadline> late = lifeFrom(received.plusDays(later));

        for (int i = 0; i < early.size(); i++) {
            assertThat(last(late.get(i))).isAfterOrEqualTo(last(early.get(i)));
            assertThat(first(late.get(i))).isAfterOrEqualTo(first(early.get(i)));
        }
    }

    /** The journal whose registration follows its receipt by three months. */
    private static List<Deadline> lifeFrom(LocalDate received) {
        return Calculator.assess(
                        Case.of(List.of(
                                new Event.RequestReceived(received),
                                new Event.ReferralRegistered(received.plusDays(90), null))),
                        received)
                .deadlines();
    }

    private static LocalDate first(Deadline deadline) {
        return deadline.date() == null ? deadline.notBefore() : deadline.date();
    }

    private static LocalDate last(Deadline deadline) {
        return deadline.date() == null ? deadline.theoreticalDate() : deadline.date();
    }
}
