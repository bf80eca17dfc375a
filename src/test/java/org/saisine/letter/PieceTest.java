package org.saisine.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saisine.deadline.Regime;

class PieceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    @ParameterizedTest
    @CsvSource({
        "1, Demande de communication, PJ01_demande-de-communication_2026-02-03.pdf",
        "12, Preuve de réception de la demande, PJ12_preuve-de-reception-de-la-demande_2026-02-03.pdf",
        "3, Accusé d’enregistrement de la CADA, PJ03_accuse-d-enregistrement-de-la-cada_2026-02-03.pdf",
        "4, Œuvre ../..\\etc : « x » ?, PJ04_oeuvre-etc-x_2026-02-03.pdf",
    })
    void its_file_name_says_what_it_is_without_accents(int number, String name, String file) {
        assertThat(Piece.document(Piece.Kind.REQUEST, name, DAY, 7).fileName(number, "pdf"))
                .isEqualTo(file);
    }

    @Test
    void its_file_name_has_80_characters_at_most() {
        String file = Piece.document(Piece.Kind.REQUEST, "très long ".repeat(30), DAY, 7)
                .fileName(99, "jpeg");
        assertThat(file).hasSizeLessThanOrEqualTo(80).matches("PJ99_[a-z-]+_2026-02-03\\.jpeg");
    }

    @Test
    void they_stand_in_the_order_in_which_a_court_reads_them() {
        Facts facts = Story.told(
                "REQUEST_SENT 2026-02-02, REQUEST_RECEIVED 2026-02-03 document=2, ACKNOWLEDGED 2026-02-05 document=3,"
                        + " FOLLOW_UP_SENT 2026-03-04 document=8, REFERRED 2026-03-10, REFERRAL_REGISTERED 2026-03-16 document=5,"
                        + " OPINION_ISSUED 2026-04-20 outcome=FAVORABLE document=6, REASONS_REQUESTED 2026-05-20 document=7",
                Regime.GENERAL,
                LocalDate.of(2026, 6, 25));
        assertThat(Pieces.of(java.util.List.of(), facts).with(LetterType.COURT_APPLICATION))
                .extracting(Piece::label)
                .map(label -> label.replace('\u00a0', ' '))
                .containsExactly(
                        "Demande de communication, 2 février 2026",
                        "Preuve de réception de la demande, 3 février 2026",
                        "Accusé de réception, 5 février 2026",
                        "Saisine de la CADA, 10 mars 2026",
                        "Accusé d’enregistrement de la CADA, 16 mars 2026",
                        "Avis de la CADA, 20 avril 2026",
                        "Preuve d’envoi de la relance, 4 mars 2026",
                        "Preuve de réception de la demande de motifs, 20 mai 2026");
    }
}
