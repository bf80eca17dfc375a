package org.saisine.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.saisine.deadline.EventType;
import org.saisine.deadline.Regime;
import org.saisine.deadline.Territory;
import org.saisine.web.Problem;

/** A link is the whole case: whatever was typed comes back from it, and what cannot be read is said. */
class CalculatorFormTest {

    @Property(tries = 200)
    void any_case_comes_back_from_its_link(@ForAll("cases") CalculatorCase given) {
        CalculatorReading reading = CalculatorReading.of(parameters(given.link()));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.given()).isEqualTo(given);
        assertThat(reading.given().link()).isEqualTo(given.link());
    }

    @Property(tries = 100)
    void a_link_holds_in_an_address(@ForAll("cases") CalculatorCase given) {
        assertThat(URI.create(given.link()).getPath()).isEqualTo("/calculateur");
        assertThat(URI.create(given.calendar()).getPath()).isEqualTo("/calculateur.ics");
    }

    @Property(tries = 100)
    void one_more_event_takes_its_place_in_the_order_of_life(
            @ForAll("cases") CalculatorCase given, @ForAll("line") CalculatorLine line) {
        List<CalculatorLine> lines = given.with(line, -1).lines();

        assertThat(lines).hasSize(given.lines().size() + 1).contains(line).containsAll(given.lines());
        assertThat(lines).extracting(CalculatorLine::on).isSorted();
    }

    @Property(tries = 100)
    void a_corrected_event_replaces_one_alone(
            @ForAll("cases") CalculatorCase given, @ForAll("line") CalculatorLine line, @ForAll int any) {
        Assume.that(!given.isEmpty());
        int place = Math.floorMod(any, given.lines().size());

        assertThat(given.with(line, place).lines())
                .containsExactlyInAnyOrderElementsOf(
                        given.without(place).with(line, -1).lines());
        assertThat(given.without(place).lines()).hasSize(given.lines().size() - 1);
    }

    @Example
    void the_link_of_the_contract_is_short_and_legible() {
        CalculatorCase given = CalculatorCase.empty()
                .with(line("REFERRAL_REGISTERED", "2026-03-16", Map.of("number", "20261234")), -1)
                .with(line("REQUEST_RECEIVED", "2026-02-03", Map.of()), -1);

        assertThat(given.link())
                .isEqualTo(
                        "/calculateur?e=REQUEST_RECEIVED:2026-02-03&e=REFERRAL_REGISTERED:2026-03-16:number=20261234");
    }

    @Example
    void the_day_on_which_one_looks_does_not_make_another_case() {
        CalculatorCase given = CalculatorReading.of(
                        parameters("/calculateur?le=2026-07-01&e=REQUEST_RECEIVED:2026-02-03"))
                .given();

        assertThat(given.today()).isEqualTo("2026-07-01");
        assertThat(given.identity()).isEqualTo("/calculateur?e=REQUEST_RECEIVED:2026-02-03");
    }

    @Example
    void what_cannot_be_read_is_named_and_the_rest_is_kept() {
        CalculatorReading reading = CalculatorReading.of(parameters("/calculateur?regime=SUPER&le=demain&autre=1"
                + "&e=REQUEST_RECEIVED:2026-02-03&e=REQUEST_EATEN:2026-02-04&e=WITHDRAWN:2026-03-01"));

        assertThat(reading.problems())
                .containsEntry("regime", "La valeur «\u00a0SUPER\u00a0» est inconnue.")
                .containsEntry("le", "«\u00a0demain\u00a0» n’est pas une date (AAAA-MM-JJ).")
                .containsEntry(
                        "e", "Événement n°\u00a02, «\u00a0REQUEST_EATEN:2026-02-04\u00a0»\u00a0: ce type est inconnu.")
                .hasSize(3);
        assertThat(reading.given().lines())
                .extracting(CalculatorLine::type)
                .containsExactly(EventType.REQUEST_RECEIVED, EventType.WITHDRAWN);
    }

    @Example
    void details_of_another_kind_are_refused_and_unknown_ones_left_aside() {
        assertThatThrownBy(() -> CalculatorLine.read("ACKNOWLEDGED:2026-02-05:mentionsReferral=perhaps", 3))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Événement n°\u00a03")
                .hasMessageContaining("attend true ou false");
        assertThatThrownBy(() -> CalculatorLine.read("ACKNOWLEDGED:05/02/2026", 1))
                .hasMessageContaining("n’est pas une date");
        assertThatThrownBy(() -> CalculatorLine.read("REFERRAL_REGISTERED:2026-03-16:number=" + "9".repeat(500), 1))
                .hasMessageContaining("trop long");
        assertThat(CalculatorLine.read("REQUEST_RECEIVED:2026-02-03:colour=blue", 1)
                        .details())
                .isEmpty();
    }

    @Example
    void two_hundred_events_are_enough() {
        String link = "/calculateur?" + "e=EXPRESS_REFUSAL:2026-02-03&".repeat(201);
        CalculatorReading reading = CalculatorReading.of(parameters(link));

        assertThat(reading.problems().get("e")).contains("201 événements").contains("200");
        assertThat(reading.given().lines()).hasSize(200);
    }

    @Example
    void every_type_of_event_can_be_chosen_once() {
        CalculatorForm form = new CalculatorForm(
                CalculatorCase.empty(),
                CalculatorEntry.of(parameters("/calculateur"), CalculatorCase.empty()),
                Map.of());

        assertThat(form.stages().stream().flatMap(stage -> stage.types().stream()))
                .containsExactlyInAnyOrder(EventType.values());
    }

    @Example
    void the_form_says_what_is_missing_and_keeps_what_was_typed() {
        CalculatorEntry entry = CalculatorEntry.of(
                        parameters("/calculateur?quoi=ACKNOWLEDGED&jour=hier&ACKNOWLEDGED.mentionsCourt=true"),
                        CalculatorCase.empty())
                .checked();

        assertThat(entry.line()).isEmpty();
        assertThat(entry.problems()).containsOnlyKeys("jour");
        assertThat(entry.what()).isEqualTo("ACKNOWLEDGED");
        assertThat(entry.day()).isEqualTo("hier");
        assertThat(entry.typed()).containsEntry("ACKNOWLEDGED.mentionsCourt", "true");
    }

    @Example
    void only_the_questions_of_the_chosen_event_count() {
        CalculatorEntry entry = CalculatorEntry.of(
                parameters("/calculateur?quoi=ACKNOWLEDGED&jour=2026-02-05&ACKNOWLEDGED.mentionsCourt=true"
                        + "&EXPRESS_REFUSAL.mentionsReferral=true&ACKNOWLEDGED.mentionsReferral="),
                CalculatorCase.empty());

        assertThat(entry.line()).contains(line("ACKNOWLEDGED", "2026-02-05", Map.of("mentionsCourt", "true")));
    }

    @Provide
    Arbitrary<CalculatorCase> cases() {
        return Combinators.combine(
                        Arbitraries.of(Regime.values()),
                        Arbitraries.of(Territory.values()),
                        Arbitraries.of(Territory.values()),
                        day().injectNull(0.5),
                        line().list().ofMaxSize(200))
                .as(CalculatorCase::new);
    }

    @Provide
    Arbitrary<CalculatorLine> line() {
        return Combinators.combine(
                        Arbitraries.of(EventType.values()),
                        day(),
                        Arbitraries.of("", "true", "false"),
                        Arbitraries.strings()
                                .withChars(":%=&+#? é<3A25")
                                .ofMaxLength(30)
                                .map(String::strip),
                        Arbitraries.integers().between(0, 9999))
                .as((type, day, answer, number, amount) -> new CalculatorLine(
                        type,
                        day,
                        Map.of(
                                "mentionsReferral",
                                answer,
                                "mentionsCourt",
                                answer,
                                "reasoned",
                                answer,
                                "extent",
                                answer.isEmpty() ? "" : "PARTIAL",
                                "outcome",
                                answer.isEmpty() ? "" : "MOOT",
                                "channel",
                                answer.isEmpty() ? "" : "EMAIL",
                                "number",
                                number,
                                "amount",
                                amount + ",50")));
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 40_000).map(days -> LocalDate.of(1978, 7, 18)
                .plusDays(days));
    }

    private static CalculatorLine line(String type, String day, Map<String, String> details) {
        return new CalculatorLine(EventType.valueOf(type), LocalDate.parse(day), new HashMap<>(details));
    }

    /** As a server reads an address. */
    private static MultivaluedMap<String, String> parameters(String link) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        int mark = link.indexOf('?');
        for (String pair :
                mark < 0 ? List.<String>of() : List.of(link.substring(mark + 1).split("&"))) {
            String[] parts = pair.split("=", 2);
            parameters.add(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
