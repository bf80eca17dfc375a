package org.saisine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saisine.account.Viewer;

class FinderTest {

    private static final Viewer CAMILLE = PlainIndex.reader(1);
    private static final Viewer OTHER = PlainIndex.reader(2);

    @TempDir
    Path home;

    private PlainIndex index;

    @BeforeEach
    void open() {
        index = new PlainIndex(home, new Synonyms(List.of()));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void a_page_misread_by_a_scan_is_found_by_most_of_its_words_and_said_to_be_near() {
        index.put(PlainIndex.document(1, 1), "rien", "Le rcnouvellement du marché des carneras de la gare");
        index.put(PlainIndex.document(2, 1), "Le marché couvert");

        Findings findings = index.find(CAMILLE, "renouvellement marché caméras zeppelin");

        assertThat(findings.nearly()).isTrue();
        assertThat(findings.found()).extracting(Findings.Found::documentId).containsExactly(1L);
        assertThat(findings.found().getFirst().page()).isEqualTo(2);
        assertThat(findings.found().getFirst().snippet())
                .contains("<mark>rcnouvellement</mark> du <mark>marché</mark>");
    }

    @Test
    void where_all_the_words_are_found_nothing_near_is_added() {
        index.put(PlainIndex.document(1, 1), "Le marché des caméras de la gare");
        index.put(PlainIndex.document(2, 1), "Le marché des caméras");

        Findings findings = index.find(CAMILLE, "marché caméras gare");

        assertThat(findings.nearly()).isFalse();
        assertThat(findings.found()).extracting(Findings.Found::documentId).containsExactly(1L);
    }

    @Test
    void one_word_among_two_is_not_enough() {
        index.put(PlainIndex.document(1, 1), "Le marché couvert");

        assertThat(index.find(CAMILLE, "marché zeppelin").total()).isZero();
    }

    @Test
    void what_is_near_in_another_teams_documents_is_not_found() {
        index.put(PlainIndex.document(1, 1), "rien");
        index.put(PlainIndex.document(2, 2), "Le renouvellement du marché des caméras");

        assertThat(index.find(CAMILLE, "renouvellement marché hydravion").total())
                .isZero();
        assertThat(index.find(OTHER, "renouvellement marché hydravion").total()).isEqualTo(1);
    }
}
