package org.saisine.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One life of a request: at each step, where it stands and what may be done. */
class SituationTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            ''                                                                            | 2026-02-01 | DRAFT                        | SEND_REQUEST
            REQUEST_SENT 2026-02-02                                                       | 2026-02-02 | SENT                         | WAIT
            REQUEST_SENT 2026-02-02, REQUEST_RECEIVED 2026-02-03                          | 2026-02-10 | RECEIVED                     | WAIT
            REQUEST_RECEIVED 2026-02-03, ACKNOWLEDGED 2026-02-05                          | 2026-02-10 | ACKNOWLEDGED                 | WAIT
            REQUEST_RECEIVED 2026-02-03, RECEIVED_BY_COMPETENT_BODY 2026-02-05            | 2026-02-10 | TRANSFERRED                  | WAIT
            REQUEST_RECEIVED 2026-02-03, CLARIFICATION_REQUESTED 2026-02-05               | 2026-02-10 | CLARIFICATION_REQUESTED      | CLARIFICATION_REPLY
            REQUEST_RECEIVED 2026-02-03, CLARIFICATION_REQUESTED 2026-02-05               | 2026-03-10 | CLARIFICATION_REQUESTED      | CLARIFICATION_REPLY REFERRAL
            REQUEST_RECEIVED 2026-02-03, CLARIFICATION_REQUESTED 2026-02-05, CLARIFICATION_PROVIDED 2026-02-06 | 2026-02-10 | RECEIVED | WAIT
            REQUEST_RECEIVED 2026-02-03, FEE_NOTICE 2026-02-05                            | 2026-02-10 | FEE_ANNOUNCED                | FEE_REPLY WAIT
            REQUEST_RECEIVED 2026-02-03                                                   | 2026-03-02 | RECEIVED                     | WAIT
            REQUEST_RECEIVED 2026-02-03                                                   | 2026-03-03 | REFUSED_BY_SILENCE           | REFERRAL REASONS_REQUEST FOLLOW_UP
            REQUEST_RECEIVED 2026-02-03                                                   | 2026-05-04 | REFUSED_BY_SILENCE           | REFERRAL REASONS_REQUEST FOLLOW_UP
            REQUEST_RECEIVED 2026-02-03                                                   | 2026-05-05 | TIME_BARRED                  | NEW_REQUEST
            REQUEST_RECEIVED 2026-02-03, ACKNOWLEDGED 2026-02-05 mentionsReferral=false   | 2026-05-05 | REFUSED_BY_SILENCE           | REFERRAL REASONS_REQUEST FOLLOW_UP
            REQUEST_RECEIVED 2026-02-03, EXPRESS_REFUSAL 2026-02-20                       | 2026-02-20 | REFUSED                      | REFERRAL
            REQUEST_RECEIVED 2026-02-03, NOT_HELD 2026-02-20                              | 2026-02-20 | NOT_HELD                     | REFERRAL NEW_REQUEST
            REQUEST_RECEIVED 2026-02-03, DISCLOSURE 2026-02-20 extent=FULL                | 2026-07-01 | DISCLOSED                    | none
            REQUEST_RECEIVED 2026-02-03, DISCLOSURE 2026-02-20 extent=PARTIAL             | 2026-02-21 | PARTIALLY_DISCLOSED          | FOLLOW_UP WAIT
            REQUEST_RECEIVED 2026-02-03, DISCLOSURE 2026-02-20 extent=PARTIAL             | 2026-03-10 | PARTIALLY_DISCLOSED          | REFERRAL FOLLOW_UP
            REQUEST_RECEIVED 2026-02-03, WITHDRAWN 2026-02-20                             | 2026-07-01 | WITHDRAWN                    | none
            REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10                              | 2026-03-11 | REFERRED                     | ASK_REGISTRATION
            REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10, REFERRAL_REGISTERED 2026-03-16 | 2026-03-20 | REFERRAL_REGISTERED       | WAIT
            REFERRAL_REGISTERED 2026-03-16, OPINION_ISSUED 2026-04-20 outcome=FAVORABLE   | 2026-04-21 | OPINION_FAVORABLE            | FOLLOW_UP WAIT
            REFERRAL_REGISTERED 2026-03-16, OPINION_ISSUED 2026-04-20 outcome=UNFAVORABLE | 2026-04-21 | OPINION_UNFAVORABLE          | WAIT
            REFERRAL_REGISTERED 2026-03-16, OPINION_ISSUED 2026-04-20                     | 2026-04-21 | OPINION_ISSUED               | WAIT
            REFERRAL_REGISTERED 2026-03-16                                                | 2026-05-16 | REFUSAL_CONFIRMED_BY_SILENCE | COURT_ACTION REASONS_REQUEST
            REFERRAL_REGISTERED 2026-03-16, REASONS_REQUESTED 2026-06-01                  | 2026-06-02 | REASONS_REQUESTED            | COURT_ACTION WAIT
            REFERRAL_REGISTERED 2026-03-16, REFUSAL_CONFIRMED 2026-04-22                  | 2026-04-23 | REFUSAL_CONFIRMED            | COURT_ACTION
            REFERRAL_REGISTERED 2026-03-16                                                | 2026-07-18 | TIME_BARRED                  | NEW_REQUEST
            REFERRAL_REGISTERED 2026-03-16, COURT_ACTION_FILED 2026-06-01                 | 2026-08-18 | COURT_ACTION_FILED           | WAIT
            REFERRAL_REGISTERED 2026-03-16, COURT_ACTION_FILED 2026-06-01, JUDGMENT_NOTIFIED 2027-03-01 | 2027-05-31 | JUDGED         | none
            REFERRAL_REGISTERED 2026-03-16, COURT_ACTION_FILED 2026-06-01, JUDGMENT_NOTIFIED 2027-03-01 | 2027-06-01 | JUDGED         | EXECUTION
            """)
    void where_it_stands_and_what_to_do(String journal, String today, Status status, String actions) {
        Assessment assessment = LegalCase.of(journal).on(today);

        assertThat(assessment.status()).isEqualTo(status);
        assertThat(LegalCase.actions(assessment)).isEqualTo(actions == null ? "" : actions);
    }

    @Test
    void the_contract_example_says_what_the_contract_says() {
        Assessment assessment = LegalCase.of("REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10, REFERRAL_REGISTERED"
                        + " 2026-03-16 number=20261234")
                .on("2026-07-01");

        assertThat(assessment.status()).isEqualTo(Status.REFUSAL_CONFIRMED_BY_SILENCE);
        assertThat(LegalCase.deadline(assessment, Rule.D01_REFUS_IMPLICITE).state())
                .isEqualTo(State.REACHED);
        assertThat(LegalCase.deadline(assessment, Rule.D03_CADA_IMPLICITE).state())
                .isEqualTo(State.DONE);
        NextStep court = assessment.nextSteps().getFirst();
        assertThat(court.action()).isEqualTo(Action.COURT_ACTION);
        assertThat(court.from()).hasToString("2026-05-17");
        assertThat(court.until()).hasToString("2026-07-16");
        assertThat(court.letter()).isEqualTo("court-application");
    }

    @ParameterizedTest(name = "on {0} until {1}")
    @CsvSource(textBlock = """
            2026-05-02, 2026-05-02, Saisir la CADA
            2026-05-03, 2026-05-04, sans attendre
            """)
    void once_the_prudent_day_is_over_the_theoretical_one_is_told_with_haste(String today, String until, String label) {
        NextStep referral = LegalCase.of("REQUEST_RECEIVED 2026-02-03")
                .on(today)
                .nextSteps()
                .getFirst();

        assertThat(referral.until()).hasToString(until);
        assertThat(referral.label()).contains(label);
    }

    @Test
    void the_explanation_is_made_of_its_own_inputs() {
        Assessment assessment = LegalCase.of("REQUEST_RECEIVED 2026-02-03").on("2026-03-10");

        assertThat(LegalCase.deadline(assessment, Rule.D01_REFUS_IMPLICITE).explanation())
                .isEqualTo(
                        "Demande reçue le 3\u00a0février 2026. Un mois de silence, de quantième à quantième\u00a0: le"
                                + " refus naît le 3\u00a0mars 2026, même un samedi, un dimanche ou un jour férié.");
        assertThat(LegalCase.deadline(assessment, Rule.D03_CADA_IMPLICITE).explanation())
                .isEqualTo(
                        "Refus implicite né le 3\u00a0mars 2026\u00a0: on peut agir à partir du 4\u00a0mars 2026. Deux"
                                + " mois pour agir\u00a0: le dernier jour est le samedi 2\u00a0mai 2026, compté au plus strict,"
                                + " sans report. La lecture la plus favorable va jusqu’au lundi 4\u00a0mai 2026\u202f; n’y comptez"
                                + " pas.");
    }

    @Test
    void full_disclosure_ends_what_was_running_and_keeps_what_was_done() {
        Assessment assessment = LegalCase.of("REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10, REFERRAL_REGISTERED"
                        + " 2026-03-16, DISCLOSURE 2026-04-01 extent=FULL")
                .on("2026-12-01");

        assertThat(LegalCase.deadline(assessment, Rule.D03_CADA_IMPLICITE).state())
                .isEqualTo(State.DONE);
        assertThat(LegalCase.deadline(assessment, Rule.D06_REFUS_CONFIRME).state())
                .isEqualTo(State.CANCELLED);
        assertThat(LegalCase.days(assessment, Rule.D07_TA_IMPLICITE)).isEqualTo("absent");
    }

    @Test
    void time_barred_for_want_of_knowledge_tells_what_to_check() {
        Assessment assessment = LegalCase.of("REQUEST_RECEIVED 2026-02-03").on("2026-07-01");

        assertThat(LegalCase.warnings(assessment))
                .containsExactly(Warning.Code.OPPOSABILITY_UNKNOWN, Warning.Code.REPEATED_REQUEST);
        assertThat(assessment.warnings().getFirst().message()).contains("3\u00a0mars 2027");
        assertThat(assessment.warnings().getLast().message()).contains("abusives", "L. 311-2");
    }
}
