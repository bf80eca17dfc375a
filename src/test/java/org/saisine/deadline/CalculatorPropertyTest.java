package org.saisine.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    @Provide
    static Arbitrary<Event> events() {
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

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void what_is_open_today_is_not_closed_and_what_opens_later_is_not_open(
            @ForAll("journals") List<Event> events, @ForAll @IntRange(max = 900) int today) {
        Assessment assessment = assess(events, Territory.METROPOLE, today);
        Assume.that(assessment != null);
        Set<Action> open = assessment.nextSteps().stream()
                .filter(step -> !step.from().isAfter(START.plusDays(today)))
                .map(NextStep::action)
                .collect(Collectors.toSet());

        assertThat(assessment.closedSteps()).hasSizeLessThanOrEqualTo(3).allSatisfy(step -> {
            assertThat(step.reason()).isNotBlank().doesNotContain("null");
            assertThat(step.articles()).isNotEmpty();
            assertThat(open).doesNotContain(step.action());
            if (step.opensOn() != null) {
                assertThat(step.opensOn()).isAfter(START.plusDays(today));
            }
        });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void an_event_recorded_twice_changes_nothing_but_a_warning(
            @ForAll("journals") List<Event> events, @ForAll @IntRange(max = 900) int today) {
        List<Event> twice = new ArrayList<>(events);
        twice.addAll(events);
        Assessment once = assess(events, Territory.METROPOLE, today);
        Assume.that(once != null);

        assertThat(assess(twice, Territory.METROPOLE, today))
                .usingRecursiveComparison()
                .ignoringFields("warnings")
                .isEqualTo(once);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void an_event_recorded_and_voided_was_never_recorded(
            @ForAll("journals") List<Event> events, @ForAll("events") Event mistake) {
        List<Event> journal = new ArrayList<>(events);
        Assessment before = assess(journal, Territory.METROPOLE, 300);
        journal.add(mistake);
        assess(journal, Territory.METROPOLE, 300);
        journal.removeLast();

        assertThat(assess(journal, Territory.METROPOLE, 300)).isEqualTo(before);
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
    void acting_is_never_admissible_on_the_day_a_silent_refusal_is_born(@ForAll("days") LocalDate start) {
        Assessment first = Calculator.assess(Case.of(List.of(new Event.RequestReceived(start))), start);
        Assessment confirmed = Calculator.assess(Case.of(List.of(new Event.ReferralRegistered(start, null))), start);

        assertThat(LegalCase.deadline(first, Rule.D03_CADA_IMPLICITE).notBefore())
                .isAfter(LegalCase.deadline(first, Rule.D01_REFUS_IMPLICITE).date());
        assertThat(LegalCase.deadline(confirmed, Rule.D07_TA_IMPLICITE).notBefore())
                .isAfter(LegalCase.deadline(confirmed, Rule.D06_REFUS_CONFIRME).date());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_silent_refusal_keeps_its_day_of_the_month_and_never_moves_for_a_sunday(
            @ForAll("days") LocalDate start, @ForAll("courts") Territory court) {
        Event received = new Event.RequestReceived(start);
        Event registered = new Event.ReferralRegistered(start, null);

        keepsItsDay(start, 1, birth(Rule.D01_REFUS_IMPLICITE, received, court));
        keepsItsDay(start, 2, birth(Rule.D06_REFUS_CONFIRME, registered, court));
    }

    private static LocalDate birth(Rule rule, Event event, Territory court) {
        Case given = new Case(Regime.GENERAL, court, court, List.of(event));
        return LegalCase.deadline(Calculator.assess(given, event.date()), rule).date();
    }

    private static void keepsItsDay(LocalDate start, int months, LocalDate birth) {
        assertThat(birth.getDayOfMonth()).isEqualTo(Math.min(start.getDayOfMonth(), birth.lengthOfMonth()));
        assertThat(birth.getMonth()).isEqualTo(start.getMonth().plus(months));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_later_start_never_gives_an_earlier_date(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int later,
            @ForAll("starts") Function<LocalDate, List<Event>> journal,
            @ForAll("courts") Territory court) {
        List<Deadline> early = deadlines(journal.apply(start), court);
        List<Deadline> late = deadlines(journal.apply(start.plusDays(later)), court);

        assertThat(early).isNotEmpty().hasSameSizeAs(late);
        for (int i = 0; i < early.size(); i++) {
            assertThat(first(late.get(i))).isAfterOrEqualTo(first(early.get(i)));
            assertThat(prudent(late.get(i))).isAfterOrEqualTo(prudent(early.get(i)));
            assertThat(last(late.get(i))).isAfterOrEqualTo(last(early.get(i)));
        }
    }

    /** Journals in which everything hangs on one day. */
    @Provide
    Arbitrary<Function<LocalDate, List<Event>>> starts() {
        return Arbitraries.of(
                day -> List.of(new Event.RequestReceived(day), new Event.ReferralRegistered(day.plusDays(90), null)),
                day -> List.of(new Event.RequestSent(day, "EMAIL")),
                day -> List.of(new Event.RequestReceived(day), new Event.ReceivedByCompetentBody(day.plusDays(9))),
                day -> List.of(new Event.ExpressRefusal(day, false)),
                day -> List.of(new Event.Referred(day)),
                day -> List.of(new Event.RefusalConfirmed(day, false)),
                day -> List.of(new Event.ReferralRegistered(day, null), new Event.ReasonsRequested(day.plusDays(80))),
                day -> List.of(new Event.JudgmentNotified(day)));
    }

    private static List<Deadline> deadlines(List<Event> events, Territory court) {
        return Calculator.assess(new Case(Regime.GENERAL, Territory.ABROAD, court, events), START)
                .deadlines();
    }

    private static LocalDate first(Deadline deadline) {
        return deadline.date() == null ? deadline.notBefore() : deadline.date();
    }

    private static LocalDate prudent(Deadline deadline) {
        return deadline.date() == null ? deadline.prudentDate() : deadline.date();
    }

    private static LocalDate last(Deadline deadline) {
        return deadline.date() == null ? deadline.theoreticalDate() : deadline.date();
    }
}
