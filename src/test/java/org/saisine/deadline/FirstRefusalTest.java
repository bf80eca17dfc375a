package org.saisine.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the request to the CADA: what opens, shuts, moves or spoils the windows. */
class FirstRefusalTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            sent only: three days of margin to act, none to lose (law.md 3.2) | REQUEST_SENT 2026-02-03 | 2026-03-06 | 2026-03-07..2026-05-02..2026-05-06
            proof of receipt prevails over the sending                       | REQUEST_SENT 2026-02-01, REQUEST_RECEIVED 2026-02-03 | 2026-03-03 | 2026-03-04..2026-05-02..2026-05-04
            acknowledged: received at the latest that day                    | REQUEST_SENT 2026-02-03, ACKNOWLEDGED 2026-02-10 | 2026-03-10 | 2026-03-11..2026-05-02..2026-05-11
            transmitted: L114-3 against R311-13 (3.3)                        | REQUEST_RECEIVED 2026-02-03, RECEIVED_BY_COMPETENT_BODY 2026-02-17 | 2026-03-17 | 2026-03-18..2026-05-02..2026-05-18
            precision given: a whole month after it, or none (3.4)           | REQUEST_RECEIVED 2026-02-03, CLARIFICATION_REQUESTED 2026-02-10, CLARIFICATION_PROVIDED 2026-02-12 | 2026-03-12 | 2026-03-13..2026-05-02..2026-05-12
            precision asked once the refusal is born changes nothing         | REQUEST_RECEIVED 2026-02-03, CLARIFICATION_REQUESTED 2026-03-10, CLARIFICATION_PROVIDED 2026-03-12 | 2026-03-03 | 2026-03-04..2026-05-02..2026-05-04
            fees suspend nothing for certain                                 | REQUEST_RECEIVED 2026-02-03, FEE_NOTICE 2026-02-10 amount=12.60 | 2026-03-03 | 2026-03-04..2026-05-02..2026-05-04
            a partial disclosure does not stop the clock                     | REQUEST_RECEIVED 2026-02-03, DISCLOSURE 2026-02-10 extent=PARTIAL | 2026-03-03 | 2026-03-04..2026-05-02..2026-05-04
            """)
    void silence(String source, String journal, String birth, String window) {
        Assessment assessment = LegalCase.of(journal).assess();

        assertThat(LegalCase.days(assessment, Rule.D01_REFUS_IMPLICITE)).isEqualTo(birth);
        assertThat(LegalCase.days(assessment, Rule.D03_CADA_IMPLICITE)).isEqualTo(window);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            reasoned, in the first month       | ENVIRONMENT | 2026-03-03 reasoned=true  | 2026-04-03 | 2026-04-04..2026-06-02..2026-06-03
            not known whether reasoned         | ENVIRONMENT | 2026-02-20                | 2026-04-03 | 2026-04-04..2026-05-02..2026-06-03
            not reasoned                       | ENVIRONMENT | 2026-02-20 reasoned=false | absent     | 2026-03-04..2026-05-02..2026-05-04
            one day late                       | ENVIRONMENT | 2026-03-04 reasoned=true  | absent     | 2026-03-04..2026-05-02..2026-05-04
            general regime knows no extension  | GENERAL     | 2026-02-20 reasoned=true  | absent     | 2026-03-04..2026-05-02..2026-05-04
            """)
    void extension(String source, Regime regime, String notice, String extended, String window) {
        Assessment assessment = LegalCase.of("REQUEST_RECEIVED 2026-02-03, EXTENSION_NOTIFIED " + notice)
                .under(regime)
                .assess();

        assertThat(LegalCase.days(assessment, Rule.D01E_ENV_PROROGE)).isEqualTo(extended);
        assertThat(LegalCase.days(assessment, Rule.D03_CADA_IMPLICITE)).isEqualTo(window);
        assertThat(LegalCase.warnings(assessment).contains(Warning.Code.EXTENSION_WITHOUT_EFFECT))
                .isEqualTo(extended.equals("absent"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            refused in the month: no silence    | EXPRESS_REFUSAL 2026-02-20 | CANCELLED | absent    | 2026-02-20..2026-04-19..2026-04-20
            refused on the very day             | EXPRESS_REFUSAL 2026-03-03 | CANCELLED | absent    | 2026-03-03..2026-05-02..2026-05-04
            refused within the window: anew     | EXPRESS_REFUSAL 2026-04-10 | REACHED   | CANCELLED | 2026-04-10..2026-06-09..2026-06-10
            refused on the last day: anew       | EXPRESS_REFUSAL 2026-05-04 | REACHED   | CANCELLED | 2026-05-04..2026-07-03..2026-07-06
            refused too late: nothing new       | EXPRESS_REFUSAL 2026-05-05 | REACHED   | MISSED    | absent
            not held is an answer to refer too  | NOT_HELD 2026-02-20        | CANCELLED | absent    | 2026-02-20..2026-04-19..2026-04-20
            """)
    void written_answer(String source, String answer, State silence, String window, String reopened) {
        Assessment assessment =
                LegalCase.of("REQUEST_RECEIVED 2026-02-03, " + answer).on("2026-08-01");

        assertThat(LegalCase.deadline(assessment, Rule.D01_REFUS_IMPLICITE).state())
                .isEqualTo(silence);
        assertThat(LegalCase.find(assessment, Rule.D03_CADA_IMPLICITE)
                        .map(deadline -> deadline.state().name())
                        .orElse("absent"))
                .isEqualTo(window);
        assertThat(LegalCase.days(assessment, Rule.D02_CADA_EXPRES)).isEqualTo(reopened);
    }

    @ParameterizedTest(name = "mentionsReferral {0}")
    @CsvSource(nullValues = "null", textBlock = """
            true,  true,  absent
            false, false, 2026-03-04..2027-03-03..2027-03-03
            null,  null,  absent
            """)
    void opposability_of_the_silent_refusal(String mention, Boolean opposable, String reasonable) {
        Assessment assessment = LegalCase.of("REQUEST_RECEIVED 2026-02-03, ACKNOWLEDGED 2026-02-05"
                        + (mention == null ? "" : " mentionsReferral=" + mention))
                .assess();

        assertThat(LegalCase.deadline(assessment, Rule.D03_CADA_IMPLICITE).opposable())
                .isEqualTo(opposable);
        assertThat(LegalCase.days(assessment, Rule.D03R_CADA_RAISONNABLE)).isEqualTo(reasonable);
    }

    @ParameterizedTest(name = "mentionsReferral {0}")
    @CsvSource(nullValues = "null", textBlock = """
            true,  true,  absent
            false, false, 2026-02-20..2027-02-20..2027-02-20
            null,  null,  absent
            """)
    void opposability_of_the_written_refusal(String mention, Boolean opposable, String reasonable) {
        Assessment assessment = LegalCase.of("REQUEST_RECEIVED 2026-02-03, EXPRESS_REFUSAL 2026-02-20"
                        + (mention == null ? "" : " mentionsReferral=" + mention))
                .assess();

        assertThat(LegalCase.deadline(assessment, Rule.D02_CADA_EXPRES).opposable())
                .isEqualTo(opposable);
        assertThat(LegalCase.days(assessment, Rule.D03R_CADA_RAISONNABLE)).isEqualTo(reasonable);
    }

    @Test
    void one_acknowledgement_that_speaks_of_the_cada_is_enough() {
        Assessment assessment = LegalCase.of(
                        "REQUEST_RECEIVED 2026-02-03, ACKNOWLEDGED 2026-02-05 mentionsReferral=false,"
                                + " ACKNOWLEDGED 2026-02-09 mentionsReferral=true")
                .assess();

        assertThat(LegalCase.deadline(assessment, Rule.D03_CADA_IMPLICITE).opposable())
                .isTrue();
    }

    @Test
    void a_period_that_does_not_bind_lets_a_late_refusal_open_a_new_one() {
        Assessment assessment = LegalCase.of(
                        "REQUEST_RECEIVED 2026-02-03, ACKNOWLEDGED 2026-02-05 mentionsReferral=false, EXPRESS_REFUSAL"
                                + " 2026-09-01")
                .assess();

        assertThat(LegalCase.days(assessment, Rule.D02_CADA_EXPRES)).isEqualTo("2026-09-01..2026-10-31..2026-11-02");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            in time                          | REFERRED 2026-03-10                                 | DONE
            on the first day                 | REFERRED 2026-03-04                                 | DONE
            on the rolled last day           | REFERRED 2026-05-04                                 | DONE
            one day late                     | REFERRED 2026-05-05                                 | MISSED
            too early: still to be made      | REFERRED 2026-03-03                                 | RUNNING
            sent too early, registered after | REFERRED 2026-03-03, REFERRAL_REGISTERED 2026-03-05 | DONE
            too early, then again            | REFERRED 2026-02-20, REFERRED 2026-03-12            | DONE
            """)
    void referral(String source, String referral, State state) {
        Assessment assessment =
                LegalCase.of("REQUEST_RECEIVED 2026-02-03, " + referral).on("2026-03-15");

        assertThat(LegalCase.deadline(assessment, Rule.D03_CADA_IMPLICITE).state())
                .isEqualTo(state);
    }

    @Test
    void a_premature_referral_is_a_warning_and_can_be_made_again() {
        Assessment assessment =
                LegalCase.of("REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-03").on("2026-03-15");

        assertThat(LegalCase.warnings(assessment)).contains(Warning.Code.PREMATURE_REFERRAL);
        assertThat(assessment.warnings().getFirst().message()).contains("prématurée", "4\u00a0mars 2026");
        assertThat(LegalCase.actions(assessment)).isEqualTo("ASK_REGISTRATION REFERRAL");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-01 | WAIT REFERRAL                                   | et jusqu’au 2_mai 2026
            2026-04-25 | REFERRAL COURT_ACTION REASONS_REQUEST           | et jusqu’au 2_mai 2026
            2026-05-05 | COURT_ACTION REASONS_REQUEST                    | faites une nouvelle demande
            """)
    void a_premature_referral_that_was_registered_is_counted_and_made_again_while_one_may(
            String today, String actions, String warning) {
        Assessment assessment = LegalCase.of(
                        "REQUEST_RECEIVED 2026-02-03, REFERRED 2026-02-20, REFERRAL_REGISTERED 2026-02-25")
                .on(today);

        assertThat(LegalCase.days(assessment, Rule.D06_REFUS_CONFIRME)).isEqualTo("2026-04-25");
        assertThat(LegalCase.actions(assessment)).isEqualTo(actions);
        assertThat(assessment.warnings().getFirst().message()).contains(warning.replace('_', '\u00a0'));
    }

    @Test
    void where_the_texts_leave_no_safe_day_it_says_so() {
        Assessment assessment = LegalCase.of("REQUEST_RECEIVED 2026-01-05, RECEIVED_BY_COMPETENT_BODY 2026-04-20")
                .on("2026-05-25");

        assertThat(LegalCase.days(assessment, Rule.D03_CADA_IMPLICITE)).isEqualTo("2026-05-21..2026-04-04..2026-07-20");
        assertThat(LegalCase.warnings(assessment)).contains(Warning.Code.NO_SAFE_DAY);
    }
}
