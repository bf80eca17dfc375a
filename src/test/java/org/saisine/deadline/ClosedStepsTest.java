package org.saisine.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not admissible yet, or no longer, is told with its reason and its article. */
class ClosedStepsTest {

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            ''                                                                               | 2026-02-01 | none
            REQUEST_RECEIVED 2026-02-03                                                      | 2026-02-10 | REFERRAL from 2026-03-04, REASONS_REQUEST from 2026-03-04, COURT_ACTION
            REQUEST_RECEIVED 2026-02-03                                                      | 2026-03-03 | REFERRAL from 2026-03-04, REASONS_REQUEST from 2026-03-04, COURT_ACTION
            REQUEST_RECEIVED 2026-02-03                                                      | 2026-03-04 | COURT_ACTION
            REQUEST_RECEIVED 2026-02-03                                                      | 2026-05-04 | COURT_ACTION
            REQUEST_RECEIVED 2026-02-03                                                      | 2026-05-05 | REFERRAL, REASONS_REQUEST, COURT_ACTION
            REQUEST_RECEIVED 2026-02-03, EXPRESS_REFUSAL 2026-02-20                          | 2026-02-20 | COURT_ACTION
            REQUEST_RECEIVED 2026-02-03, EXPRESS_REFUSAL 2026-02-20                          | 2026-04-21 | REFERRAL, COURT_ACTION
            REQUEST_RECEIVED 2026-02-03, DISCLOSURE 2026-02-10 extent=PARTIAL                | 2026-02-11 | REFERRAL from 2026-03-04, REASONS_REQUEST from 2026-03-04, COURT_ACTION
            REQUEST_RECEIVED 2026-02-03, DISCLOSURE 2026-02-10 extent=FULL                   | 2026-02-11 | none
            REQUEST_RECEIVED 2026-02-03, WITHDRAWN 2026-02-10                                | 2026-02-11 | none
            REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10                                 | 2026-03-11 | COURT_ACTION from 2026-05-11
            REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10                                 | 2026-05-11 | none
            REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10, REFERRAL_REGISTERED 2026-03-16 | 2026-03-17 | COURT_ACTION from 2026-05-17, REASONS_REQUEST from 2026-05-17
            REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10, REFERRAL_REGISTERED 2026-03-16 | 2026-05-16 | COURT_ACTION from 2026-05-17, REASONS_REQUEST from 2026-05-17
            REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10, REFERRAL_REGISTERED 2026-03-16 | 2026-05-17 | none
            REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10, REFERRAL_REGISTERED 2026-03-16 | 2026-07-18 | COURT_ACTION, REASONS_REQUEST
            REFERRAL_REGISTERED 2026-03-16, REFUSAL_CONFIRMED 2026-04-22                     | 2026-06-24 | COURT_ACTION
            REFERRAL_REGISTERED 2026-03-16, REASONS_REQUESTED 2026-06-01                     | 2027-06-02 | COURT_ACTION
            REFERRAL_REGISTERED 2026-03-16, COURT_ACTION_FILED 2026-06-01                    | 2026-06-02 | none
            COURT_ACTION_FILED 2026-06-01, JUDGMENT_NOTIFIED 2027-03-01                      | 2027-03-02 | EXECUTION from 2027-06-01
            COURT_ACTION_FILED 2026-06-01, JUDGMENT_NOTIFIED 2027-03-01                      | 2027-05-04 | CASSATION, EXECUTION from 2027-06-01
            COURT_ACTION_FILED 2026-06-01, JUDGMENT_NOTIFIED 2027-03-01                      | 2027-06-01 | CASSATION
            """)
    void what_is_closed(String journal, String today, String closed) {
        assertThat(closed(LegalCase.of(journal).on(today))).isEqualTo(closed == null ? "" : closed);
    }

    private static String closed(Assessment assessment) {
        return assessment.closedSteps().stream()
                .map(step -> step.action() + (step.opensOn() == null ? "" : " from " + step.opensOn()))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            REQUEST_RECEIVED 2026-02-03 | 2026-02-10 | 0 | La CADA ne peut être saisie qu’à partir du 4_mars 2026_: le refus par le silence naît le 3_mars 2026, et il doit exister avant la saisine. | R. 311-13
            REQUEST_RECEIVED 2026-02-03 | 2026-02-10 | 1 | On ne demande les motifs que d’un refus né du silence, à partir du 4_mars 2026_: le refus par le silence naît le 3_mars 2026. | L. 232-4
            REQUEST_RECEIVED 2026-02-03 | 2026-02-10 | 2 | Le tribunal ne peut être saisi qu’après la CADA_: sans elle, la requête est irrecevable. | L. 342-1
            REQUEST_RECEIVED 2026-02-03 | 2026-05-05 | 0 | Le dernier jour pour saisir la CADA était le lundi 4_mai 2026, dans la lecture la plus favorable. Une nouvelle demande rouvre tous les délais. | 04258
            REQUEST_RECEIVED 2026-02-03 | 2026-05-05 | 1 | Les motifs d’un refus par le silence ne se demandent que dans le délai de recours, terminé le lundi 4_mai 2026. | L. 232-4
            REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10 | 2026-03-11 | 0 | Le refus n’est confirmé que deux mois après l’enregistrement de la saisine par la CADA, dont la date n’est pas inscrite au journal_: au plus tôt le 10_mai 2026. | R. 343-5
            REFERRAL_REGISTERED 2026-03-16 | 2026-03-17 | 0 | Le tribunal ne peut être saisi qu’à partir du 17_mai 2026_: le silence confirme le refus le 16_mai 2026, deux mois après l’enregistrement par la CADA (16_mars 2026). | R. 343-5
            REFERRAL_REGISTERED 2026-03-16 | 2026-07-18 | 0 | Le dernier jour pour saisir le tribunal était le vendredi 17_juillet 2026, dans la lecture la plus favorable. Une nouvelle demande rouvre tous les délais. | R. 421-2
            """)
    void the_reason_is_made_of_the_journal_s_dates(
            String journal, String today, int place, String reason, String article) {
        ClosedStep step = LegalCase.of(journal).on(today).closedSteps().get(place);

        assertThat(step.reason()).isEqualTo(reason.replace('_', '\u00a0'));
        assertThat(step.articles()).anyMatch(source -> source.contains(article));
    }

    @Test
    void it_names_the_letter_that_would_do_it() {
        assertThat(LegalCase.of("REQUEST_RECEIVED 2026-02-03").on("2026-02-10").closedSteps())
                .extracting(ClosedStep::letter)
                .containsExactly("cada-referral", "reasons-request", "court-application");
    }
}
