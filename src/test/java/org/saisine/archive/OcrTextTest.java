package org.saisine.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saisine.archive.child.WordBox;

class OcrTextTest {

    private static final String HEADER =
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    @Test
    void words_make_lines_and_lines_make_paragraphs() {
        String tsv = HEADER + "1\t1\t0\t0\t0\t0\t0\t0\t10\t10\t-1\t\n"
                + word(1, 1, 1, 90, "Avis")
                + word(1, 1, 1, 80, "de")
                + word(1, 1, 2, 70, "la CNIL")
                + word(1, 2, 1, 60, "Fin")
                + word(1, 2, 1, 95, " ");

        OcrText text = OcrText.ofTsv(tsv);

        assertThat(text.words()).isEqualTo("Avis de\nla CNIL\n\nFin");
        assertThat(text.confidence()).isEqualTo(75f);
    }

    @Test
    void a_page_without_words_has_no_confidence() {
        assertThat(OcrText.ofTsv(HEADER)).isEqualTo(new OcrText("", null, List.of()));
    }

    @Test
    void each_word_has_its_place_on_the_page_and_in_the_text() {
        String tsv = HEADER + "1\t1\t0\t0\t0\t0\t0\t0\t2000\t1000\t-1\t\n"
                + "5\t1\t1\t1\t1\t1\t200\t100\t400\t50\t90\tAvis\n"
                + "5\t1\t1\t1\t2\t1\t1900\t980\t400\t50\t90\tsuit\n"
                + "5\t1\t1\t1\t2\t2\t2500\t980\t400\t50\t90\tailleurs\n";

        assertThat(OcrText.ofTsv(tsv).boxes())
                .containsExactly(new WordBox(0, 4, 1000, 1000, 2000, 500), new WordBox(5, 4, 9500, 9800, 500, 200));
    }

    private static String word(int block, int paragraph, int line, int confidence, String text) {
        return "5\t1\t%d\t%d\t%d\t1\t0\t0\t9\t9\t%d\t%s\n".formatted(block, paragraph, line, confidence, text);
    }
}
