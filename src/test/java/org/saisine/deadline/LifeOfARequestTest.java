package org.saisine.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One life, as unlucky as they come: received on a 31 January, a silence that ends on a Saturday, a referral one day too
 * early, a registration that nobody acknowledged, a refusal confirmed while the court was open, a move to La Réunion.
 */
class LifeOfARequestTest {

    private static final List<String> STORY = List.of(
            "REQUEST_RECEIVED 2026-01-31",
            "REFERRED 2026-02-28",
            "REFERRED 2026-03-06",
            "REFUSAL_CONFIRMED 2026-06-10 mentionsCourt=true");

    @ParameterizedTest(name = "{1}: {0} events known")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            events | today      | home      | status             | next step (from..until)                                                         | closed
            1      | 2026-02-01 | METROPOLE | RECEIVED           | WAIT 2026-01-31..2026-02-28                                                     | REFERRAL 2026-03-01, REASONS_REQUEST 2026-03-01, COURT_ACTION
            1      | 2026-02-27 | METROPOLE | RECEIVED           | WAIT 2026-01-31..2026-02-28                                                     | REFERRAL 2026-03-01, REASONS_REQUEST 2026-03-01, COURT_ACTION
            1      | 2026-02-28 | METROPOLE | REFUSED_BY_SILENCE | REFERRAL 2026-03-01..2026-04-27                                                 | REFERRAL 2026-03-01, REASONS_REQUEST 2026-03-01, COURT_ACTION
            2      | 2026-02-28 | METROPOLE | REFERRED           | ASK_REGISTRATION 2026-02-28.., REFERRAL 2026-03-01..2026-04-27                  | COURT_ACTION 2026-04-29
            2      | 2026-04-28 | METROPOLE | REFERRED           | ASK_REGISTRATION 2026-02-28.., REFERRAL 2026-03-01..2026-04-28                  | COURT_ACTION 2026-04-29
            3      | 2026-03-06 | METROPOLE | REFERRED           | ASK_REGISTRATION 2026-02-28..                                                   | COURT_ACTION 2026-04-29
            3      | 2026-05-07 | METROPOLE | REFERRED           | ASK_REGISTRATION 2026-02-28.., COURT_ACTION 2026-04-29..2026-06-28              | none
            4      | 2026-06-10 | METROPOLE | REFUSAL_CONFIRMED  | COURT_ACTION 2026-06-10..2026-08-10                                             | none
            4      | 2026-08-11 | METROPOLE | REFUSAL_CONFIRMED  | COURT_ACTION 2026-06-10..2026-08-11                                             | none
            4      | 2026-08-12 | METROPOLE | TIME_BARRED        | NEW_REQUEST 2026-08-12..                                                        | COURT_ACTION
            4      | 2026-08-12 | REUNION   | REFUSAL_CONFIRMED  | COURT_ACTION 2026-06-10..2026-09-10                                             | none
            4      | 2026-09-11 | REUNION   | REFUSAL_CONFIRMED  | COURT_ACTION 2026-06-10..2026-09-11                                             | none
            4      | 2026-09-12 | REUNION   | TIME_BARRED        | NEW_REQUEST 2026-09-12..                                                        | COURT_ACTION
            """, useHeadersInDisplayName = true)
    void at_each_step_it_says_what_to_do_next_and_until_when(
            int events, String today, Territory home, Status status, String next, String closed) {
        Assessment assessment = at(events, today, home);

        assertThat(assessment.status()).isEqualTo(status);
        assertThat(next(assessment)).startsWith(next);
        assertThat(closed(assessment)).isEqualTo(closed == null ? "" : closed);
    }

    @Test
    void each_trap_is_told_when_it_opens() {
        assertThat(LegalCase.warnings(at(2, "2026-02-28", Territory.METROPOLE)))
                .containsExactlyInAnyOrder(Warning.Code.PREMATURE_REFERRAL, Warning.Code.REGISTRATION_UNKNOWN);
        assertThat(LegalCase.warnings(at(4, "2026-06-11", Territory.METROPOLE)))
                .as("a refusal in writing makes the registration needless")
                .doesNotContain(Warning.Code.REGISTRATION_UNKNOWN);
        assertThat(LegalCase.deadline(at(4, "2026-06-11", Territory.REUNION), Rule.D08_TA_EXPRES)
                        .explanation())
                .contains("Délai de distance compris", "un mois de plus");
    }

    private static Assessment at(int events, String today, Territory home) {
        return LegalCase.of(String.join(", ", STORY.subList(0, events)))
                .livingIn(home)
                .on(today);
    }

    private static String next(Assessment assessment) {
        return assessment.nextSteps().stream()
                .map(step -> step.action() + " " + step.from() + ".." + (step.until() == null ? "" : step.until()))
                .collect(Collectors.joining(", "));
    }

    private static String closed(Assessment assessment) {
        return assessment.closedSteps().stream()
                .map(step -> step.action() + (step.opensOn() == null ? "" : " " + step.opensOn()))
                .collect(Collectors.joining(", "));
    }
}
