package org.saisine.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.web.Problem;

/** Whatever the day in whatever life, a letter that is admitted can be written, and says its days. */
class EveryMomentTest {

    private static final String ASKED = "REQUEST_SENT 2026-02-02, REQUEST_RECEIVED 2026-02-03";
    private static final String REGISTERED = ", REFERRED 2026-03-10, REFERRAL_REGISTERED 2026-03-16 number=20261234";

    static List<String> lives() {
        return List.of(
                "REQUEST_SENT 2026-02-02",
                ASKED,
                ASKED + ", RECEIVED_BY_COMPETENT_BODY 2026-02-20",
                ASKED + ", ACKNOWLEDGED 2026-02-05 mentionsReferral=false mentionsCourt=false",
                ASKED + ", CLARIFICATION_REQUESTED 2026-02-12",
                ASKED + ", CLARIFICATION_REQUESTED 2026-02-12, CLARIFICATION_PROVIDED 2026-02-20",
                ASKED + ", FEE_NOTICE 2026-02-12 amount=12",
                ASKED + ", EXPRESS_REFUSAL 2026-02-20 mentionsReferral=false",
                ASKED + ", EXPRESS_REFUSAL 2026-04-10",
                ASKED + ", NOT_HELD 2026-02-20",
                ASKED + ", DISCLOSURE 2026-02-20 extent=PARTIAL",
                ASKED + ", REFERRED 2026-02-20",
                ASKED + ", REFERRED 2026-03-10",
                ASKED + REGISTERED,
                ASKED + ", EXTENSION_NOTIFIED 2026-02-25" + REGISTERED,
                ASKED + ", NOT_HELD 2026-02-20" + REGISTERED,
                ASKED + ", DISCLOSURE 2026-02-20 extent=PARTIAL" + REGISTERED,
                ASKED + REGISTERED + ", OPINION_ISSUED 2026-04-20 outcome=UNFAVORABLE",
                ASKED + REGISTERED + ", OPINION_ISSUED 2026-04-20 outcome=NO_JURISDICTION",
                ASKED + REGISTERED + ", OPINION_ISSUED 2026-04-20 outcome=INADMISSIBLE",
                ASKED + REGISTERED + ", OPINION_ISSUED 2026-04-20 outcome=MOOT",
                ASKED + REGISTERED + ", OPINION_ISSUED 2026-04-20",
                ASKED + ", REFERRED 2026-03-10, OPINION_ISSUED 2026-04-20 outcome=FAVORABLE",
                ASKED + ", REFERRED 2026-03-10, REFUSAL_CONFIRMED 2026-04-22",
                ASKED + ", REFUSAL_CONFIRMED 2026-04-22 mentionsCourt=false",
                ASKED + REGISTERED + ", REASONS_REQUESTED 2026-03-20",
                ASKED + REGISTERED + ", REASONS_REQUESTED 2026-05-20, REASONS_GIVEN 2026-06-01",
                ASKED + REGISTERED + ", REASONS_REQUESTED 2026-05-20, REFUSAL_CONFIRMED 2026-06-10",
                ASKED + REGISTERED + ", COURT_ACTION_FILED 2026-06-01",
                ASKED + REGISTERED + ", COURT_ACTION_FILED 2026-06-01, JUDGMENT_NOTIFIED 2026-12-01");
    }

    @ParameterizedTest
    @MethodSource("lives")
    void what_is_admitted_can_be_written(String life) {
        List<LetterType> written = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2026, 2, 3); day.isBefore(LocalDate.of(2027, 7, 1)); day = day.plusDays(17)) {
            for (String parties : List.of("commune_person", "reunion_environment")) {
                for (LetterType type :
                        EnumSet.complementOf(EnumSet.of(LetterType.INITIAL_REQUEST, LetterType.PUBLICATION_REQUEST))) {
                    LetterCase letter = LetterCase.of(type, parties, day.toString(), upTo(life, day));
                    if (admitted(letter)) {
                        String text = PlainTemplates.render(letter.letter());
                        assertThat(text).as(letter.toString()).doesNotContain("null", "NOT_FOUND", "{", "..", " ,");
                        written.add(type);
                    }
                }
            }
        }
        assertThat(written).contains(LetterType.FOLLOW_UP);
    }

    @Test
    void a_follow_up_does_not_announce_a_referral_that_was_made() {
        String referred = ASKED + ", DISCLOSURE 2026-02-20 extent=PARTIAL" + REGISTERED;
        assertThat(PlainTemplates.render(LetterCase.of(LetterType.FOLLOW_UP, "commune_person", "2026-04-01", referred)
                        .letter()))
                .contains("est déjà saisie")
                .doesNotContain("je saisirai");
        assertThat(PlainTemplates.render(LetterCase.of(LetterType.FOLLOW_UP, "commune_person", "2026-03-05", ASKED)
                        .letter()))
                .contains("je saisirai la commission au plus tard le 2\u00a0mai 2026")
                .doesNotContain("est déjà saisie");
    }

    /** What the journal says on that day. */
    private static String upTo(String life, LocalDate day) {
        List<String> lines = new ArrayList<>();
        for (String line : life.split(", ")) {
            if (!LocalDate.parse(line.split(" ")[1]).isAfter(day)) {
                lines.add(line);
            }
        }
        return String.join(", ", lines);
    }

    private static boolean admitted(LetterCase letter) {
        try {
            Admission.require(letter.type(), letter.facts(), letter.today());
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    @Test
    void the_deadline_calculator_names_no_letter_that_does_not_exist() {
        for (org.saisine.deadline.Action action : org.saisine.deadline.Action.values()) {
            if (action.letter() != null) {
                assertThat(LetterType.ofTemplate(action.letter()))
                        .as(action.letter())
                        .isPresent();
            }
        }
    }
}
