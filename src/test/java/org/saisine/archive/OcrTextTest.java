package org.saisine.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
        assertThat(OcrText.ofTsv(HEADER)).isEqualTo(new OcrText("", null));
    }

    private static String word(int block, int paragraph, int line, int confidence, String text) {
        return "5\t1\t%d\t%d\t%d\t1\t0\t0\t9\t9\t%d\t%s\n".formatted(block, paragraph, line, confidence, text);
    }
}
