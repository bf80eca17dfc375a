package org.saisine.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue can be checked against the codes, and the counting keeps what the catalogue says. */
class RuleTest {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void every_rule_can_be_checked_by_a_jurist(Rule rule) {
        assertThat(rule.articles()).isNotEmpty().allMatch(article -> article.matches("(CRPA|CJA|C\\. env\\.|CE), .*"));
        assertThat(rule.label()).isNotBlank();
        assertThat(rule.trigger()).isNotBlank();
        assertThat(rule.consequence()).isNotBlank();
        assertThat(rule.period().length() > 0).isEqualTo(rule.period().counting() != LegalPeriod.Counting.AS_FIXED);
        assertThat(rule.reading().isEmpty()).isEqualTo(rule.certainty() != Rule.Certainty.OUR_READING);
    }

    @Test
    void every_rule_of_the_law_that_concerns_a_request_is_there() {
        assertThat(Stream.of(Rule.values()).map(rule -> rule.name().replaceAll("_.*", "")))
                .containsExactlyElementsOf(List.of(
                        "D01", "D01E", "D02", "D03", "D03R", "D04", "D05", "D06", "D07", "D08", "D09", "D10", "D11",
                        "D12", "D13", "D14", "D15", "D16", "D17", "D18", "D22", "D23"));
    }

    /** For each rule a journal in which it runs, and the day after which what cancels it would come. */
    private static Stream<Arguments> running() {
        return Stream.of(
                Arguments.of(Rule.D01_REFUS_IMPLICITE, "REQUEST_RECEIVED 2026-02-03"),
                Arguments.of(
                        Rule.D01E_ENV_PROROGE,
                        "REQUEST_RECEIVED 2026-02-03, EXTENSION_NOTIFIED 2026-02-04 reasoned=true"),
                Arguments.of(Rule.D02_CADA_EXPRES, "REQUEST_RECEIVED 2026-02-03, EXPRESS_REFUSAL 2026-02-05"),
                Arguments.of(Rule.D03_CADA_IMPLICITE, "REQUEST_RECEIVED 2026-01-03"),
                Arguments.of(
                        Rule.D03R_CADA_RAISONNABLE,
                        "REQUEST_RECEIVED 2026-01-03, ACKNOWLEDGED 2026-01-05 mentionsReferral=false"),
                Arguments.of(Rule.D04_AVIS_CADA, "REFERRAL_REGISTERED 2026-02-05"),
                Arguments.of(
                        Rule.D05_SUITE_AVIS,
                        "REFERRAL_REGISTERED 2026-02-04, OPINION_ISSUED 2026-02-05 outcome=FAVORABLE"),
                Arguments.of(Rule.D06_REFUS_CONFIRME, "REFERRAL_REGISTERED 2026-02-05"),
                Arguments.of(Rule.D07_TA_IMPLICITE, "REFERRAL_REGISTERED 2025-12-05"),
                Arguments.of(Rule.D08_TA_EXPRES, "REFERRAL_REGISTERED 2025-12-05, REFUSAL_CONFIRMED 2026-02-03"),
                Arguments.of(Rule.D09_TA_RAISONNABLE, "REFUSAL_CONFIRMED 2026-02-03 mentionsCourt=false"),
                Arguments.of(Rule.D10_DEMANDE_MOTIFS, "REFERRAL_REGISTERED 2025-12-05"),
                Arguments.of(Rule.D11_REPONSE_MOTIFS, "REFERRAL_REGISTERED 2025-12-01, REASONS_REQUESTED 2026-02-05"),
                Arguments.of(Rule.D12_TA_APRES_MOTIFS, "REFERRAL_REGISTERED 2025-12-01, REASONS_REQUESTED 2026-02-05"),
                Arguments.of(Rule.D17_COMPLEMENT, "REQUEST_RECEIVED 2026-02-03, CLARIFICATION_REQUESTED 2026-02-05"),
                Arguments.of(Rule.D15_ACC_ENREG_ELEC, "REQUEST_SENT 2026-02-07 channel=EMAIL"),
                Arguments.of(Rule.D16_AR_ELEC, "REQUEST_SENT 2026-02-03 channel=EMAIL"),
                Arguments.of(Rule.D22_CASSATION, "JUDGMENT_NOTIFIED 2026-02-03"),
                Arguments.of(Rule.D23_EXECUTION, "JUDGMENT_NOTIFIED 2026-02-03"),
                Arguments.of(Rule.D18_TRANSMISSION_ENV, "REQUEST_RECEIVED 2026-02-03, NOT_HELD 2026-02-05"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("running")
    void what_cancels_or_suspends_a_rule_does_so(Rule rule, String journal) {
        assertThat(state(rule, journal)).isIn(State.RUNNING, State.SUSPENDED, State.REACHED);
        for (EventType type : rule.cancelledBy()) {
            assertThat(state(rule, journal + ", " + event(type)))
                    .as("%s after %s", rule, type)
                    .isIn(State.CANCELLED, null);
        }
        for (EventType type : rule.suspendedBy()) {
            assertThat(state(rule, journal + ", " + event(type)))
                    .as("%s after %s", rule, type)
                    .isEqualTo(State.SUSPENDED);
        }
    }

    private static State state(Rule rule, String journal) {
        return LegalCase.find(LegalCase.of(journal).under(Regime.ENVIRONMENT).on("2026-02-10"), rule)
                .map(Deadline::state)
                .orElse(null);
    }

    /** On 8 February, a few days after what made the rule run. */
    private static String event(EventType type) {
        return type + " 2026-02-08" + (type == EventType.DISCLOSURE ? " extent=FULL" : " reasoned=true");
    }
}
