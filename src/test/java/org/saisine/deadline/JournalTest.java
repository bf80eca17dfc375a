package org.saisine.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a journal accepts, what it refuses, and how it says so. */
class JournalTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            REQUEST_SENT 2026-02-03, REQUEST_RECEIVED 2026-02-02     | REQUEST_RECEIVED    | pas encore envoyée
            REQUEST_RECEIVED 2026-02-03, EXPRESS_REFUSAL 2026-02-02  | EXPRESS_REFUSAL     | la demande n’a été faite que
            REQUEST_RECEIVED 2026-02-03, REFERRED 2026-01-10         | REFERRED            | la demande n’a été faite que
            REFERRED 2026-03-10, REFERRAL_REGISTERED 2026-03-09      | REFERRAL_REGISTERED | avant son envoi
            REFERRED 2026-03-10, OPINION_ISSUED 2026-03-09           | OPINION_ISSUED      | pas encore saisie
            REFERRED 2026-03-10, REFUSAL_CONFIRMED 2026-03-09        | REFUSAL_CONFIRMED   | enregistrez-le comme refus exprès
            REASONS_REQUESTED 2026-03-10, REASONS_GIVEN 2026-03-09   | REASONS_GIVEN       | pas encore demandés
            COURT_ACTION_FILED 2026-03-10, JUDGMENT_NOTIFIED 2026-03-09 | JUDGMENT_NOTIFIED | pas encore saisi
            REQUEST_SENT 1977-02-03                                  | REQUEST_SENT        | la loi du 17
            REQUEST_SENT 2999-02-03                                  | REQUEST_SENT        | vérifiez l’année
            """)
    void what_cannot_have_happened_is_refused_by_name(String journal, EventType culprit, String reason) {
        assertThatExceptionOfType(ImpossibleJournal.class)
                .isThrownBy(() -> LegalCase.of(journal).on("2026-07-01"))
                .satisfies(impossible -> assertThat(impossible.type()).isEqualTo(culprit))
                .satisfies(impossible -> assertThat(impossible.reason()).contains(reason))
                .withMessageContaining(culprit.label());
    }

    @Test
    void the_event_is_named_in_french() {
        assertThatExceptionOfType(ImpossibleJournal.class)
                .isThrownBy(() -> LegalCase.of("REQUEST_SENT 2026-02-01, REQUEST_RECEIVED 2026-01-01")
                        .assess())
                .withMessage("«\u00a0Demande reçue\u00a0» du 1er\u00a0janvier 2026\u00a0: la demande n’était pas encore"
                        + " envoyée.");
    }

    @Test
    void two_hundred_events_are_counted_and_one_more_refused() {
        Event fee = new Event.FeeNotice(LocalDate.of(2026, 2, 3), null);

        assertThat(assess(Collections.nCopies(200, fee)).warnings()).hasSizeGreaterThan(100);
        assertThatExceptionOfType(ImpossibleJournal.class).isThrownBy(() -> assess(Collections.nCopies(201, fee)));
    }

    private static Assessment assess(List<Event> events) {
        return Calculator.assess(Case.of(events), LocalDate.of(2026, 7, 1));
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void every_type_makes_its_own_event(EventType type) {
        assertThat(Events.of(type, LocalDate.of(2026, 2, 3), Map.of()).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "ACKNOWLEDGED, mentionsReferral, peut-être",
        "FEE_NOTICE, amount, douze",
        "DISCLOSURE, extent, HALF",
        "OPINION_ISSUED, outcome, GOOD"
    })
    void a_detail_that_is_not_of_its_kind_is_refused_by_name(EventType type, String field, String value) {
        assertThatExceptionOfType(ImpossibleJournal.class)
                .isThrownBy(() -> Events.of(type, LocalDate.of(2026, 2, 3), Map.of(field, value)))
                .withMessageContaining(field)
                .withMessageContaining(type.label());
    }

    @Test
    void an_event_without_a_date_is_refused() {
        assertThatExceptionOfType(ImpossibleJournal.class)
                .isThrownBy(() -> Events.of(EventType.REFERRED, null, Map.of()))
                .withMessage("«\u00a0Saisine de la CADA envoyée\u00a0»\u00a0: sa date manque.");
    }

    @Test
    void no_french_court_sits_abroad() {
        assertThatExceptionOfType(ImpossibleJournal.class)
                .isThrownBy(() ->
                        LegalCase.of("").beforeTheCourtOf(Territory.ABROAD).assess());
    }

    @Test
    void what_is_odd_is_accepted_with_a_warning() {
        Assessment assessment = LegalCase.of("REQUEST_RECEIVED 2026-02-03, REQUEST_RECEIVED 2026-02-03, DISCLOSURE"
                        + " 2026-02-10, DISCLOSURE 2026-02-11 extent=FULL, FEE_NOTICE 2026-09-01")
                .on("2026-07-01");

        assertThat(LegalCase.warnings(assessment))
                .containsExactly(
                        Warning.Code.DUPLICATE_EVENT,
                        Warning.Code.UNCLEAR_EXTENT,
                        Warning.Code.FUTURE_EVENT,
                        Warning.Code.EVENT_AFTER_END);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            COURT_ACTION_FILED 2026-03-10, JUDGMENT_NOTIFIED 2026-05-10, DISCLOSURE 2026-05-20 extent=FULL | EVENT_AFTER_JUDGMENT         | exécution
            COURT_ACTION_FILED 2026-03-10, JUDGMENT_NOTIFIED 2026-05-10, REFERRED 2026-05-20               | EVENT_AFTER_JUDGMENT         | Saisine de la CADA envoyée
            REQUEST_RECEIVED 2026-02-03, EXPRESS_REFUSAL 2026-02-20, DISCLOSURE 2026-02-20 extent=FULL      | CONTRADICTION                | le même jour
            REQUEST_RECEIVED 2026-02-03, WITHDRAWN 2026-02-20, EXPRESS_REFUSAL 2026-02-21                   | EVENT_AFTER_END              | Refus exprès
            REASONS_GIVEN 2026-02-03                                                                        | MISSING_EVENT                | Motifs demandés
            JUDGMENT_NOTIFIED 2026-02-03                                                                    | MISSING_EVENT                | Requête déposée
            REQUEST_RECEIVED 2026-02-03, CLARIFICATION_PROVIDED 2026-02-05                                  | MISSING_EVENT                | Précision demandée
            REFERRED 2026-03-10, OPINION_ISSUED 2026-03-12, REFERRAL_REGISTERED 2026-03-16                  | OPINION_BEFORE_REGISTRATION  | 16_mars 2026
            COURT_ACTION_FILED 2026-03-10, REFERRED 2026-03-16                                              | COURT_ACTION_BEFORE_REFERRAL | L. 342-1
            REQUEST_RECEIVED 2015-12-31                                                                     | OLDER_TEXTS                  | 1er_janvier 2016
            REFERRAL_REGISTERED 2007-06-12                                                                  | OLDER_TEXTS                  | 1978
            """)
    void what_contradicts_itself_but_happens_is_accepted_and_told(String journal, Warning.Code code, String words) {
        assertThat(LegalCase.of(journal).on("2026-07-01").warnings())
                .filteredOn(warning -> warning.code() == code)
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains(words.replace('_', '\u00a0')));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REQUEST_RECEIVED 2016-01-01, ACKNOWLEDGED 2016-01-05 mentionsReferral=false
            REQUEST_RECEIVED 2026-02-03, CLARIFICATION_REQUESTED 2026-02-04, CLARIFICATION_PROVIDED 2026-02-05
            REFERRED 2026-03-10, REFERRAL_REGISTERED 2026-03-16, OPINION_ISSUED 2026-03-16, COURT_ACTION_FILED 2026-06-10
            COURT_ACTION_FILED 2026-03-10, JUDGMENT_NOTIFIED 2026-03-10, WITHDRAWN 2026-03-11
            """)
    void what_is_not_odd_is_not_told(String journal) {
        assertThat(LegalCase.warnings(LegalCase.of(journal).on("2016-02-01")))
                .doesNotContain(
                        Warning.Code.EVENT_AFTER_JUDGMENT,
                        Warning.Code.CONTRADICTION,
                        Warning.Code.MISSING_EVENT,
                        Warning.Code.OPINION_BEFORE_REGISTRATION,
                        Warning.Code.COURT_ACTION_BEFORE_REFERRAL,
                        Warning.Code.OLDER_TEXTS);
    }

    @Test
    void the_law_s_own_day_is_the_first() {
        assertThat(LegalCase.of("REQUEST_RECEIVED 1978-07-17").on("1978-07-20").status())
                .isEqualTo(Status.RECEIVED);
        assertThatExceptionOfType(ImpossibleJournal.class)
                .isThrownBy(() -> LegalCase.of("REQUEST_RECEIVED 1978-07-16").on("1978-07-20"));
    }
}
