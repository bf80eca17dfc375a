package org.saisine.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saisine.request.Channel;

/** A letter that needs its copies does not leave without them. */
class LetterGapsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final Piece REQUEST = Piece.document(Piece.Kind.REQUEST, "Demande de communication", DAY, 1);
    private static final Piece REFUSAL = Piece.document(Piece.Kind.REFUSAL, "Refus", DAY, 2);
    private static final Piece NOWHERE = Piece.absent(Piece.Kind.REQUEST, "Demande de communication", DAY);

    @Test
    void a_referral_needs_the_copy_of_the_request_and_of_the_refusal() {
        assertThat(gaps(LetterType.CADA_REFERRAL, Channel.EMAIL, "par une décision expresse", REQUEST, REFUSAL))
                .isEmpty();
        assertThat(gaps(LetterType.CADA_REFERRAL, Channel.EMAIL, "par une décision expresse", REQUEST))
                .singleElement()
                .asString()
                .contains("copie du refus");
        assertThat(gaps(LetterType.CADA_REFERRAL, Channel.EMAIL, "une décision implicite de refus"))
                .singleElement()
                .asString()
                .contains("copie de la demande");
    }

    @Test
    void what_the_file_does_not_have_may_go_by_post_but_not_by_mail() {
        assertThat(gaps(LetterType.CADA_REFERRAL, Channel.EMAIL, "décision implicite", NOWHERE))
                .singleElement()
                .asString()
                .contains("n’est pas dans le dossier");
        assertThat(gaps(LetterType.CADA_REFERRAL, Channel.REGISTERED_LETTER, "décision implicite", NOWHERE))
                .isEmpty();
    }

    @Test
    void a_court_needs_the_proof_of_the_referral_and_takes_no_mail() {
        assertThat(gaps(LetterType.COURT_APPLICATION, Channel.ONLINE_FORM, "x", REQUEST))
                .singleElement()
                .asString()
                .contains("saisine de la CADA");
        assertThat(LetterCheck.gaps(letter(LetterType.COURT_APPLICATION, Channel.EMAIL, "x"), null))
                .extracting(Gap::field)
                .contains("channel");
        assertThat(LetterCheck.gaps(letter(LetterType.COURT_APPLICATION, Channel.ONLINE_FORM, "x"), null))
                .extracting(Gap::field)
                .doesNotContain("channel");
    }

    @Test
    void what_is_left_to_say_keeps_a_letter_here() {
        assertThat(LetterCheck.gaps(
                        letter(LetterType.CLARIFICATION_REPLY, Channel.EMAIL, "(précision : à préciser)"), null))
                .extracting(Gap::field)
                .contains("markdown");
    }

    private static List<String> gaps(LetterType type, Channel channel, String text, Piece... pieces) {
        List<Enclosed> enclosed = new ArrayList<>();
        Arrays.stream(pieces).forEach(piece -> enclosed.add(new Enclosed(enclosed.size() + 1, piece.label(), piece)));
        return LetterGaps.enclosures(letter(type, channel, text), enclosed).stream()
                .map(Gap::sentence)
                .toList();
    }

    private static LetterView letter(LetterType type, Channel channel, String text) {
        Addressee addressee = type == LetterType.COURT_APPLICATION
                ? Addressee.court("tribunal administratif de Bastia", List.of("1 rue de l’Essai", "20200 BASTIA"))
                : Addressee.CADA;
        LetterHead head = SampleLetters.fromPersonToMairie().to(addressee).by(channel, "");
        return new LetterView(1, 0, 1, 1, type, head, text, false, "", null, null);
    }
}
