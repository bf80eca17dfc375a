package org.saisine.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvLinesTest {

    @Test
    void what_stands_between_quotes_is_one_cell() {
        assertThat(CsvLines.parse("file,title\r\na.pdf,\"L’audit, \"\"final\"\"\ndu lot\"\r\n"))
                .containsExactly(List.of("file", "title"), List.of("a.pdf", "L’audit, \"final\"\ndu lot"));
    }

    @Test
    void semicolons_and_the_mark_of_excel_are_understood() {
        assertThat(CsvLines.parse("\ufefffile;title\na.pdf;Un, deux\n\n"))
                .containsExactly(List.of("file", "title"), List.of("a.pdf", "Un, deux"));
    }
}
