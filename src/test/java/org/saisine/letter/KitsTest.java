package org.saisine.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saisine.deadline.Regime;

class KitsTest {

    private static final String GOOD = """
            ---
            title: Un titre
            subject: Demande de communication
            theme: Essai
            regime: GENERAL
            bodies:
              - COMMUNE
            articles:
              - CRPA, art. L. 311-1
            ---

            Un résumé.

            ## Documents à demander

            1. Un
            2. Deux
            3. Trois

            ## Pourquoi c’est utile

            Parce que.

            ## Objections attendues

            ### « Non. »

            Si, article L. 311-1.
            """;

    private final Kits kits = new Kits();

    @Test
    void ten_kits_and_more_on_video_surveillance_and_six_and_more_on_the_rest() {
        assertThat(kits.all())
                .filteredOn(kit -> kit.theme().equals("Vidéosurveillance"))
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(kits.all())
                .filteredOn(kit -> !kit.theme().equals("Vidéosurveillance"))
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(kits.all()).extracting(Kit::id).doesNotHaveDuplicates();
    }

    @Test
    void each_kit_asks_answers_and_cites() {
        assertThat(kits.all()).allSatisfy(kit -> {
            assertThat(kit.documents()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(document -> assertThat(document)
                    .hasSizeBetween(20, 330));
            assertThat(kit.objections()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(kit.subject()).startsWith("Demande de communication").hasSizeLessThan(120);
            assertThat(kit.summary()).hasSizeBetween(30, 220);
        });
    }

    @Test
    void water_is_asked_for_under_the_law_of_the_environment() {
        assertThat(kits.find("eau")).get().extracting(Kit::regime).isEqualTo(Regime.ENVIRONMENT);
        assertThat(kits.find("inconnu")).isEmpty();
    }

    @Test
    void a_good_file_is_read_whole() {
        Kit kit = KitFile.read("essai", GOOD);
        assertThat(kit.documents()).containsExactly("Un", "Deux", "Trois");
        assertThat(kit.objections()).containsExactly(new Kit.Objection("Non.", "Si, article L. 311-1."));
        assertThat(kit.why()).isEqualTo("Parce que.");
        assertThat(kit.summary()).isEqualTo("Un résumé.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: Un titre      | title:               | essai.md:1: expected one title
            regime: GENERAL      | regime: AUTRE        | essai.md:1: expected a Regime, not "AUTRE"
            - COMMUNE            | - MAIRIE             | essai.md:1: expected a BodyKind, not "MAIRIE"
            3. Trois             | ''                   | essai.md:1: expected at least 3 documents
            ## Pourquoi          | ## Comment           | essai.md:20: expected one of the three sections
            Si, article L. 311-1.| Si.                  | essai.md:28: expected an answer that cites its article
            Un résumé.           | - Une liste          | essai.md:12: expected only headings
            """)
    void a_wrong_file_is_told_with_its_line(String good, String wrong, String message) {
        assertThatThrownBy(() -> KitFile.read("essai", GOOD.replace(good, wrong)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("templates/kits/" + message);
    }
}
