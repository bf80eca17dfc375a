package org.saisine.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    audit.pdf                     | audit.pdf
                    ../../../etc/passwd           | passwd
                    C:\\Users\\moi\\audit.pdf     | audit.pdf
                    <script>alert(1)</script>.pdf | script>.pdf
                    '  a   b .pdf '               | a b .pdf
                    ..                            | document
                    ''                            | document
                    """)
    void only_the_name_is_kept(String given, String expected) {
        assertThat(FileName.safe(given)).isEqualTo(expected);
    }

    @Test
    void control_and_direction_characters_are_taken_out() {
        assertThat(FileName.safe("audit\u202efdp.exe\u0000\r\n\u200b.pdf")).isEqualTo("auditfdp.exe.pdf");
    }

    @Test
    void a_very_long_name_keeps_its_extension() {
        String name = FileName.safe("é".repeat(4000) + ".pdf");

        assertThat(name).hasSize(200).endsWith("é.pdf");
    }

    @Test
    void a_decomposed_accent_is_composed() {
        assertThat(FileName.safe("de\u0301cision.pdf")).isEqualTo("d\u00e9cision.pdf");
    }

    @Test
    void the_first_title_is_the_name_in_words() {
        assertThat(FileName.title("mairie-corte_proces-verbal_2023.pdf")).isEqualTo("mairie-corte proces-verbal 2023");
        assertThat(FileName.title(".pdf")).isEqualTo(".pdf");
    }

    @Test
    void a_download_header_cannot_be_broken_out_of() {
        assertThat(FileName.disposition("avis \"n°2\"; é.pdf", false))
                .isEqualTo("attachment; filename=\"avis _n_2__ e.pdf\";"
                        + " filename*=UTF-8''avis%20%22n%C2%B02%22%3B%20%C3%A9.pdf");
    }
}
