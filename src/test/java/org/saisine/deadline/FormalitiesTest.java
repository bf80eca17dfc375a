package org.saisine.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What surrounds a request without deciding it: electronic receipts, precisions, transmission. */
class FormalitiesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            sent on a Tuesday (R112-11-2)           | REQUEST_SENT 2026-02-03 channel=EMAIL       | 2026-02-04 | 2026-02-17
            sent on a Friday                        | REQUEST_SENT 2026-02-06 channel=ONLINE_FORM | 2026-02-09 | 2026-02-20
            over Easter Monday                      | REQUEST_SENT 2026-04-03 channel=EMAIL       | 2026-04-07 | 2026-04-20
            over 1, 8 and 14 May                    | REQUEST_SENT 2026-04-30 channel=EMAIL       | 2026-05-04 | 2026-05-19
            the ten days wait for the competent one | REQUEST_SENT 2026-02-03 channel=EMAIL, RECEIVED_BY_COMPETENT_BODY 2026-02-10 | 2026-02-04 | 2026-02-24
            by post: nothing electronic             | REQUEST_SENT 2026-02-03 channel=REGISTERED_LETTER | absent | absent
            channel not known: nothing              | REQUEST_SENT 2026-02-03                     | absent | absent
            """)
    void electronic_receipts_count_working_days(
            String source, String journal, String registration, String acknowledgement) {
        Assessment assessment = LegalCase.of(journal).assess();

        assertThat(LegalCase.days(assessment, Rule.D15_ACC_ENREG_ELEC)).isEqualTo(registration);
        assertThat(LegalCase.days(assessment, Rule.D16_AR_ELEC)).isEqualTo(acknowledgement);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                                         | 2026-02-16 | REACHED   | RUNNING
            ''                                         | 2026-02-17 | REACHED   | REACHED
            ACKNOWLEDGED 2026-02-17                    | 2026-02-18 | REACHED   | DONE
            ACKNOWLEDGED 2026-02-18                    | 2026-02-18 | REACHED   | REACHED
            REQUEST_RECEIVED 2026-02-04                | 2026-02-10 | DONE      | RUNNING
            DISCLOSURE 2026-02-03 extent=FULL          | 2026-02-10 | CANCELLED | CANCELLED
            """)
    void receipts_come_or_not(String event, String today, State registration, State acknowledgement) {
        Assessment assessment = LegalCase.of(
                        "REQUEST_SENT 2026-02-03 channel=EMAIL" + (event.isEmpty() ? "" : ", " + event))
                .on(today);

        assertThat(LegalCase.deadline(assessment, Rule.D15_ACC_ENREG_ELEC).state())
                .isEqualTo(registration);
        assertThat(LegalCase.deadline(assessment, Rule.D16_AR_ELEC).state()).isEqualTo(acknowledgement);
    }

    @Test
    void a_missing_acknowledgement_is_told_and_opposability_stays_unknown() {
        Assessment assessment =
                LegalCase.of("REQUEST_SENT 2026-02-03 channel=EMAIL").on("2026-04-01");

        assertThat(LegalCase.deadline(assessment, Rule.D16_AR_ELEC).explanation())
                .contains("ne vous sont pas opposables", "L. 112-12");
        assertThat(LegalCase.deadline(assessment, Rule.D03_CADA_IMPLICITE).opposable())
                .isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            CLARIFICATION_REQUESTED 2026-02-10                                    | SUSPENDED | 2026-02-10..2026-03-03..2026-03-03
            CLARIFICATION_REQUESTED 2026-02-10, CLARIFICATION_PROVIDED 2026-02-12 | DONE      | 2026-02-10..2026-03-03..2026-03-03
            CLARIFICATION_REQUESTED 2026-02-10, EXPRESS_REFUSAL 2026-02-20        | CANCELLED | 2026-02-10..2026-03-03..2026-03-03
            """)
    void a_precision_asked_for_waits_for_its_answer(String events, State state, String days) {
        Assessment assessment =
                LegalCase.of("REQUEST_RECEIVED 2026-02-03, " + events).on("2026-02-25");

        assertThat(LegalCase.deadline(assessment, Rule.D17_COMPLEMENT).state()).isEqualTo(state);
        assertThat(LegalCase.days(assessment, Rule.D17_COMPLEMENT)).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            CLARIFICATION_REQUESTED 2026-03-04
            CLARIFICATION_PROVIDED 2026-02-12
            """)
    void a_precision_asked_too_late_or_not_at_all_has_no_day(String event) {
        assertThat(LegalCase.days(
                        LegalCase.of("REQUEST_RECEIVED 2026-02-03, " + event).assess(), Rule.D17_COMPLEMENT))
                .isEqualTo("absent");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ENVIRONMENT | NOT_HELD 2026-02-10                                         | 2026-03-03 | RUNNING
            ENVIRONMENT | NOT_HELD 2026-02-10, RECEIVED_BY_COMPETENT_BODY 2026-02-12  | 2026-03-03 | DONE
            ENVIRONMENT | RECEIVED_BY_COMPETENT_BODY 2026-02-12                       | 2026-03-03 | DONE
            ENVIRONMENT | FEE_NOTICE 2026-02-10                                       | absent     |
            GENERAL     | NOT_HELD 2026-02-10                                         | absent     |
            """)
    void environmental_requests_are_handed_on_within_the_month(Regime regime, String events, String day, State state) {
        Assessment assessment = LegalCase.of("REQUEST_RECEIVED 2026-02-03, " + events)
                .under(regime)
                .on("2026-02-20");

        assertThat(LegalCase.days(assessment, Rule.D18_TRANSMISSION_ENV)).isEqualTo(day);
        LegalCase.find(assessment, Rule.D18_TRANSMISSION_ENV)
                .ifPresent(deadline -> assertThat(deadline.state()).isEqualTo(state));
    }
}
