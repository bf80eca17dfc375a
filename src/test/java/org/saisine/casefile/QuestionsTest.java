package org.saisine.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saisine.deadline.Assessment;
import org.saisine.deadline.Calculator;
import org.saisine.deadline.Case;
import org.saisine.deadline.Events;
import org.saisine.request.EntryType;
import org.saisine.request.JournalLine;

/** What the casefile asks before a step is safe, and when it stops asking. */
class QuestionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final List<JournalLine> journal = new ArrayList<>();

    @Test
    void a_refusal_by_silence_is_verified_before_it_is_acted_upon() {
        on("2026-02-03", EntryType.REQUEST_RECEIVED, Map.of());

        assertThat(asked().silence()).isEqualTo(new Questions.Silence(LocalDate.of(2026, 3, 3)));
    }

    @Test
    void once_verified_it_is_not_asked_again() {
        on("2026-02-03", EntryType.REQUEST_RECEIVED, Map.of());
        on("2026-03-04", EntryType.SILENCE_VERIFIED, Map.of());

        assertThat(asked().silence()).isNull();
    }

    @Test
    void a_verification_before_the_refusal_was_born_proves_nothing() {
        on("2026-02-03", EntryType.REQUEST_RECEIVED, Map.of());
        on("2026-02-20", EntryType.SILENCE_VERIFIED, Map.of());

        assertThat(asked().silence()).isNotNull();
    }

    @Test
    void the_silence_after_the_referral_is_another_one() {
        on("2026-02-03", EntryType.REQUEST_RECEIVED, Map.of());
        on("2026-03-04", EntryType.SILENCE_VERIFIED, Map.of());
        on("2026-03-05", EntryType.REFERRED, Map.of());
        on("2026-03-06", EntryType.REFERRAL_REGISTERED, Map.of("number", "20261234"));

        assertThat(asked(LocalDate.of(2026, 5, 7)).silence())
                .isEqualTo(new Questions.Silence(LocalDate.of(2026, 5, 6)));
    }

    @Test
    void a_partial_answer_leaves_a_silence_about_the_rest() {
        on("2026-02-03", EntryType.REQUEST_RECEIVED, Map.of());
        on("2026-02-20", EntryType.DISCLOSURE, Map.of("extent", "PARTIAL"));

        assertThat(asked().silence()).isNotNull();
    }

    @Test
    void a_written_refusal_is_no_silence() {
        on("2026-02-03", EntryType.REQUEST_RECEIVED, Map.of());
        on("2026-02-20", EntryType.EXPRESS_REFUSAL, Map.of("mentionsReferral", true));

        assertThat(asked().silence()).isNull();
        assertThat(asked().remedies()).isEmpty();
    }

    @Test
    void whether_the_refusal_names_its_remedies_is_asked_where_nobody_said() {
        on("2026-02-03", EntryType.REQUEST_RECEIVED, Map.of());
        on("2026-02-20", EntryType.EXPRESS_REFUSAL, Map.of());

        assertThat(asked().remedies()).singleElement().satisfies(question -> {
            assertThat(question.line()).isEqualTo(2);
            assertThat(question.fields()).extracting(EntryFields.Field::name).containsExactly("mentionsReferral");
        });
    }

    @Test
    void an_acknowledgement_does_not_matter_before_the_refusal_is_there() {
        on("2026-02-03", EntryType.REQUEST_RECEIVED, Map.of());
        on("2026-02-05", EntryType.ACKNOWLEDGED, Map.of());
        on("2026-02-20", EntryType.DISCLOSURE, Map.of("extent", "FULL"));

        assertThat(asked().remedies()).isEmpty();
    }

    private Questions asked() {
        return asked(TODAY);
    }

    private Questions asked(LocalDate today) {
        Assessment assessment = Calculator.assess(
                Case.of(journal.stream()
                        .map(line -> line.type().legal().map(type -> Events.of(type, line.on(), line.details())))
                        .flatMap(Optional::stream)
                        .toList()),
                today);
        return Questions.of(assessment, journal);
    }

    private void on(String date, EntryType type, Map<String, Object> details) {
        journal.add(new JournalLine(
                journal.size() + 1, type, LocalDate.parse(date), Instant.EPOCH, null, details, null, false, null, ""));
    }
}
