package org.saisine.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After the CADA: the confirmed refusal, its reasons, the court. */
class CourtStageTest {

    /** Silence confirms on 16 May 2026; court until 16, in theory 17 July. */
    private static final String REGISTERED =
            "REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10, REFERRAL_REGISTERED 2026-03-16";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            confirmed before silence does (CE 488227) | REFUSAL_CONFIRMED 2026-04-22 | CANCELLED | absent    | 2026-04-22..2026-06-22..2026-06-23
            confirmed on the very day                 | REFUSAL_CONFIRMED 2026-05-16 | CANCELLED | absent    | 2026-05-16..2026-07-16..2026-07-17
            confirmed in the court's window: anew     | REFUSAL_CONFIRMED 2026-06-10 | REACHED   | CANCELLED | 2026-06-10..2026-08-10..2026-08-11
            confirmed too late: nothing new           | REFUSAL_CONFIRMED 2026-07-18 | REACHED   | MISSED    | absent
            a refusal after the referral confirms     | EXPRESS_REFUSAL 2026-04-22   | CANCELLED | absent    | 2026-04-22..2026-06-22..2026-06-23
            """)
    void written_confirmation(String source, String answer, State silence, String window, String written) {
        Assessment assessment = LegalCase.of(REGISTERED + ", " + answer).on("2026-12-01");

        assertThat(LegalCase.deadline(assessment, Rule.D06_REFUS_CONFIRME).state())
                .isEqualTo(silence);
        assertThat(LegalCase.find(assessment, Rule.D07_TA_IMPLICITE)
                        .map(deadline -> deadline.state().name())
                        .orElse("absent"))
                .isEqualTo(window);
        assertThat(LegalCase.days(assessment, Rule.D08_TA_EXPRES)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            pending: at most a year (CE avis 504677)   | REASONS_REQUESTED 2026-06-01                           | 2026-07-01 | SUSPENDED | 2026-05-17..2026-07-16..2027-06-01
            two months after the reasons               | REASONS_REQUESTED 2026-06-01, REASONS_GIVEN 2026-06-20 | 2026-07-01 | CANCELLED | 2026-06-20..2026-08-20..2026-08-21
            never more than a year                     | REASONS_REQUESTED 2026-06-01, REASONS_GIVEN 2027-05-15 | 2026-07-01 | CANCELLED | 2027-05-15..2027-06-01..2027-06-01
            too late: nothing extended                 | REASONS_REQUESTED 2026-07-18                           | 2026-08-18 | MISSED    | absent
            about the first refusal: nothing extended  | REASONS_REQUESTED 2026-03-12                           | 2026-04-12 | MISSED    | absent
            """)
    void reasons(String source, String request, String due, State window, String extended) {
        Assessment assessment = LegalCase.of(REGISTERED + ", " + request).on("2026-12-01");

        assertThat(LegalCase.days(assessment, Rule.D11_REPONSE_MOTIFS)).isEqualTo(due);
        assertThat(LegalCase.deadline(assessment, Rule.D07_TA_IMPLICITE).state())
                .isEqualTo(window);
        assertThat(LegalCase.days(assessment, Rule.D12_TA_APRES_MOTIFS)).isEqualTo(extended);
    }

    @Test
    void a_request_for_reasons_older_than_the_opinion_of_2025_has_a_year_from_its_publication() {
        Assessment assessment = LegalCase.of("REFERRAL_REGISTERED 2025-03-03, REASONS_REQUESTED 2025-06-01")
                .assess();

        assertThat(LegalCase.days(assessment, Rule.D12_TA_APRES_MOTIFS))
                .isEqualTo("2025-05-04..2025-07-03..2026-10-08");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(nullValues = "null", textBlock = """
            true,  true,  true,  absent
            true,  false, false, 2026-05-17..2027-05-16..2027-05-16
            false, true,  false, 2026-05-17..2027-05-16..2027-05-16
            null,  true,  null,  absent
            true,  null,  null,  absent
            """)
    void told_of_the_cada_and_of_the_court(String cada, String court, Boolean opposable, String reasonable) {
        String acknowledged = ", ACKNOWLEDGED 2026-02-05"
                + (cada == null ? "" : " mentionsReferral=" + cada)
                + (court == null ? "" : " mentionsCourt=" + court);
        Assessment assessment = LegalCase.of(REGISTERED + acknowledged).assess();

        assertThat(LegalCase.deadline(assessment, Rule.D07_TA_IMPLICITE).opposable())
                .isEqualTo(opposable);
        assertThat(LegalCase.days(assessment, Rule.D09_TA_RAISONNABLE)).isEqualTo(reasonable);
    }

    @Test
    void a_confirmation_silent_about_the_court_leaves_a_year() {
        Assessment assessment =
                LegalCase.of("REFUSAL_CONFIRMED 2026-04-22 mentionsCourt=false").assess();

        assertThat(LegalCase.deadline(assessment, Rule.D08_TA_EXPRES).opposable())
                .isFalse();
        assertThat(LegalCase.days(assessment, Rule.D09_TA_RAISONNABLE)).isEqualTo("2026-04-22..2027-04-22..2027-04-22");
    }

    @Test
    void distance_is_not_added_to_a_silent_refusal_and_the_explanation_says_so() {
        Deadline deadline = LegalCase.deadline(
                LegalCase.of(REGISTERED).livingIn(Territory.REUNION).assess(), Rule.D07_TA_IMPLICITE);

        assertThat(deadline.prudentDate()).hasToString("2026-07-16");
        assertThat(deadline.explanation()).contains("délai de distance", "nous ne l’ajoutons pas");
    }

    @Test
    void the_opinion_moves_no_window() {
        Assessment without = LegalCase.of(REGISTERED).assess();
        Assessment with = LegalCase.of(REGISTERED + ", OPINION_ISSUED 2026-05-20 outcome=FAVORABLE")
                .assess();

        assertThat(LegalCase.days(with, Rule.D07_TA_IMPLICITE))
                .isEqualTo(LegalCase.days(without, Rule.D07_TA_IMPLICITE));
        assertThat(LegalCase.days(with, Rule.D05_SUITE_AVIS)).isEqualTo("2026-06-20");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            in time                       | COURT_ACTION_FILED 2026-06-10 | DONE
            on the theoretical day        | COURT_ACTION_FILED 2026-07-17 | DONE
            one day late                  | COURT_ACTION_FILED 2026-07-18 | MISSED
            before the refusal: done, too | COURT_ACTION_FILED 2026-05-01 | DONE
            """)
    void court_action(String source, String action, State state) {
        Assessment assessment = LegalCase.of(REGISTERED + ", " + action).on("2026-12-01");

        assertThat(LegalCase.deadline(assessment, Rule.D07_TA_IMPLICITE).state())
                .isEqualTo(state);
        assertThat(LegalCase.warnings(assessment).contains(Warning.Code.LATE_COURT_ACTION))
                .isEqualTo(state == State.MISSED);
        assertThat(LegalCase.warnings(assessment).contains(Warning.Code.PREMATURE_COURT_ACTION))
                .isEqualTo(action.contains("05-01"));
    }

    @Test
    void there_is_no_appeal_but_cassation_within_two_months() {
        Assessment assessment = LegalCase.of(
                        REGISTERED + ", COURT_ACTION_FILED 2026-06-10, JUDGMENT_NOTIFIED 2026-12-14")
                .on("2027-01-10");

        assertThat(LegalCase.days(assessment, Rule.D22_CASSATION)).isEqualTo("2026-12-14..2027-02-14..2027-02-15");
        assertThat(LegalCase.actions(assessment)).isEqualTo("CASSATION");
    }

    @Test
    void a_court_in_reunion_rests_on_20_december_but_the_prudent_day_stays() {
        String journal = "REFERRAL_REGISTERED 2027-08-19";
        Assessment metropolitan = LegalCase.of(journal).assess();
        Assessment overseas =
                LegalCase.of(journal).beforeTheCourtOf(Territory.REUNION).assess();

        assertThat(LegalCase.days(metropolitan, Rule.D07_TA_IMPLICITE)).isEqualTo("2027-10-20..2027-12-19..2027-12-20");
        assertThat(LegalCase.days(overseas, Rule.D07_TA_IMPLICITE)).isEqualTo("2027-10-20..2027-12-19..2027-12-21");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing asked                       | ''                                                      | 2026-07-01 | RUNNING   | 2026-05-17..2026-07-16..2026-07-17
            nothing asked, too late             | ''                                                      | 2026-07-18 | MISSED    | 2026-05-17..2026-07-16..2026-07-17
            asked on the last day               | REASONS_REQUESTED 2026-07-17                            | 2026-07-18 | DONE      | 2026-05-17..2026-07-16..2026-07-17
            asked too late                      | REASONS_REQUESTED 2026-07-18                            | 2026-07-18 | MISSED    | 2026-05-17..2026-07-16..2026-07-17
            a confirmation must give its own    | REFUSAL_CONFIRMED 2026-06-10                            | 2026-06-11 | CANCELLED | 2026-05-17..2026-07-16..2026-07-17
            the court was turned to             | COURT_ACTION_FILED 2026-06-10                           | 2026-06-11 | CANCELLED | 2026-05-17..2026-07-16..2026-07-17
            a year where the court is not named | ACKNOWLEDGED 2026-02-05 mentionsCourt=false             | 2026-07-18 | RUNNING   | 2026-05-17..2026-07-16..2027-05-16
            silence does not confirm            | REFUSAL_CONFIRMED 2026-04-22                            | 2026-07-18 |           | absent
            """)
    void reasons_are_asked_for_while_one_may_go_to_court(
            String source, String event, String today, State state, String days) {
        Assessment assessment =
                LegalCase.of(REGISTERED + (event.isEmpty() ? "" : ", " + event)).on(today);

        assertThat(LegalCase.days(assessment, Rule.D10_DEMANDE_MOTIFS)).isEqualTo(days);
        LegalCase.find(assessment, Rule.D10_DEMANDE_MOTIFS)
                .ifPresent(deadline -> assertThat(deadline.state()).isEqualTo(state));
    }

    @ParameterizedTest(name = "on {0}: {1} {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            2026-05-10 | ASK_REGISTRATION              | none       | RUNNING
            2026-05-11 | ASK_REGISTRATION COURT_ACTION | 2026-07-10 | RUNNING
            2026-07-10 | ASK_REGISTRATION COURT_ACTION | 2026-07-10 | RUNNING
            2026-07-11 | ASK_REGISTRATION COURT_ACTION | none       | SUSPENDED
            """)
    void without_a_registration_one_counts_from_the_sending_and_never_says_it_is_over(
            String today, String actions, String until, State state) {
        Assessment assessment =
                LegalCase.of("REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10").on(today);

        assertThat(assessment.status()).isEqualTo(Status.REFERRED);
        assertThat(LegalCase.actions(assessment)).isEqualTo(actions);
        assertThat(assessment.nextSteps().getLast().until()).isEqualTo(until == null ? null : LocalDate.parse(until));
        assertThat(LegalCase.days(assessment, Rule.D07_TA_IMPLICITE)).isEqualTo("2026-05-11..2026-07-10..2026-07-10");
        assertThat(LegalCase.deadline(assessment, Rule.D07_TA_IMPLICITE).state())
                .isEqualTo(state);
        assertThat(LegalCase.days(assessment, Rule.D06_REFUS_CONFIRME)).isEqualTo("absent");
    }

    @Test
    void the_registration_once_known_replaces_the_guess() {
        Assessment assessment = LegalCase.of(REGISTERED).assess();

        assertThat(assessment.deadlines())
                .filteredOn(deadline -> deadline.rule() == Rule.D07_TA_IMPLICITE)
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.startsOn()).hasToString("2026-05-16"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10, REFERRAL_REGISTERED 2026-03-16 | 16_mai 2027
            REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10, REFERRAL_REGISTERED 2026-03-16, REFUSAL_CONFIRMED 2026-04-22 | 22_avril 2027
            """)
    void whoever_was_perhaps_not_told_of_the_court_learns_that_a_year_may_be_left(String journal, String lastDay) {
        Assessment assessment = LegalCase.of(journal).on("2026-11-22");

        assertThat(assessment.status()).isEqualTo(Status.TIME_BARRED);
        assertThat(assessment.warnings())
                .filteredOn(warning -> warning.code() == Warning.Code.OPPOSABILITY_UNKNOWN)
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains(lastDay.replace('_', '\u00a0')));
    }

    @Test
    void whoever_was_told_learns_nothing_of_a_year() {
        Assessment assessment = LegalCase.of("REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10,"
                        + " REFERRAL_REGISTERED 2026-03-16, REFUSAL_CONFIRMED 2026-04-22 mentionsCourt=true")
                .on("2026-11-22");

        assertThat(LegalCase.warnings(assessment)).doesNotContain(Warning.Code.OPPOSABILITY_UNKNOWN);
    }
}
