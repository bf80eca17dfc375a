package org.saisine.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void a_document_read_whole_is_ready_and_needs_no_words() {
        assertThat(Verdict.of("", "", List.of(), 3)).isEqualTo(new Verdict(DocumentState.READY, ""));
    }

    @Test
    void one_lost_page_is_named() {
        assertThat(Verdict.of("", "", List.of(37), 40))
                .isEqualTo(new Verdict(DocumentState.PARTIAL, "Page\u00a037 illisible."));
    }

    @Test
    void lost_pages_are_named_and_the_cause_follows() {
        assertThat(Verdict.of("Texte coupé.", "Il manque Tesseract.", List.of(2, 3, 9), 40)
                        .reason())
                .isEqualTo("Texte coupé. Pages\u00a02, 3 et 9 illisibles. Il manque Tesseract.");
    }

    @Test
    void of_many_lost_pages_the_first_are_named() {
        List<Integer> many = IntStream.rangeClosed(1, 30).boxed().toList();
        assertThat(Verdict.of("", "", many, 40).reason())
                .isEqualTo("Pages\u00a01, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 et 18 autres illisibles.");
    }

    @Test
    void a_document_without_any_page_read_is_unreadable_and_its_original_is_safe() {
        Verdict verdict = Verdict.of("", "", List.of(1), 1);

        assertThat(verdict.state()).isEqualTo(DocumentState.UNREADABLE);
        assertThat(verdict.reason()).isEqualTo("La page n’a pas pu être lue. L’original est conservé tel quel.");
    }
}
