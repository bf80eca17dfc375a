package org.saisine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saisine.account.Viewer;
import org.saisine.archive.DocumentKind;
import org.saisine.archive.PageView;
import org.saisine.archive.TextSource;

class TypedFiltersTest {

    private static final Viewer CAMILLE = PlainIndex.reader(1);

    @TempDir
    Path home;

    private PlainIndex index;

    @BeforeEach
    void fill() {
        index = new PlainIndex(home, new Synonyms(List.of()));
        index.put(
                PlainIndex.document(1, 1, "Audit de la ville", DocumentKind.AUDIT, LocalDate.of(2023, 6, 15), "lycées"),
                "Mairie de Corte",
                List.of(page(1, TextSource.TEXT_LAYER, "caméra un"), page(2, TextSource.OCR, "caméra deux")));
        index.put(
                PlainIndex.document(2, 1, "Marché", DocumentKind.CONTRACT, LocalDate.of(2024, 1, 1)),
                "Mairie de Saint-Denis",
                List.of(page(1, TextSource.TEXT_LAYER, "caméra trois")));
        index.put(
                PlainIndex.document(3, 1, "Sans date", DocumentKind.CNIL_OPINION, null),
                "",
                List.of(page(1, TextSource.NONE, ""), page(3, TextSource.TEXT_LAYER, "caméra quatre type poème")));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            caméra                        | 1 2 3
            caméra type:audit             | 1
            caméra Type:AUDIT             | 1
            caméra type:contrats          | 2
            caméra nature:avis            | 3
            caméra type:"avis de la CNIL" | 3
            caméra -type:audit            | 2 3
            type:audit                    | 1
            caméra mairie:corte           | 1
            caméra mairie:saint-denis     | 2
            caméra mairie:"saint denis"   | 2
            caméra mairie:« saint denis » | 2
            caméra avant:2024             | 1
            caméra après:2024             | 2
            caméra apres:2023 avant:2025  | 1 2
            caméra depuis:2023-06-15      | 1 2
            caméra depuis:16/06/2023      | 2
            caméra avant:2023-06          | ''
            caméra date:2023-06           | 1
            caméra année:2024             | 2
            caméra page:2                 | 1
            caméra page:2-3               | 1 3
            caméra source:ocr             | 1
            source:aucun                  | 3
            caméra étiquette:lycée        | 1
            caméra titre:ville            | 1
            caméra type:poème             | 3
            caméra avant:hier             | ''
            type:                         | 3
            caméra inconnu:audit          | 1
            """)
    void a_filter_typed_narrows_and_what_is_none_is_words(String typed, String found) {
        assertThat(index.find(CAMILLE, typed).found().stream()
                        .map(Findings.Found::documentId)
                        .sorted()
                        .map(String::valueOf))
                .containsExactlyElementsOf(found.isEmpty() ? List.of() : List.of(found.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            camera type:audit deux -un   | type:audit       | camera deux -un
            type:audit caméra page:2     | type:audit       | caméra page:2
            -type:audit caméra           | -type:audit      | caméra
            mairie:"saint denis" caméra  | mairie:"saint denis" | caméra
            """)
    void a_filter_typed_can_be_taken_away(String typed, String filter, String rest) {
        UserQuery query = UserQuery.parse(typed);

        assertThat(query.filters().getFirst().text()).isEqualTo(filter);
        assertThat(query.without(query.filters().getFirst())).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            camrea type:audit      | caméra type:audit
            page:2 camrea           | caméra page:2
            """)
    void a_correction_keeps_the_filters(String typed, String suggestion) {
        assertThat(index.find(CAMILLE, typed).suggestion()).contains(suggestion);
    }

    @Test
    void the_latest_come_first_where_asked_and_without_a_date_last() {
        SearchQuery query = new SearchQuery("caméra", SearchFilter.none(), SearchQuery.Order.DATE, 0, 10);

        assertThat(index.find(CAMILLE, query).found())
                .extracting(Findings.Found::documentId)
                .containsExactly(2L, 1L, 3L);
    }

    @Test
    void facets_count_each_document_once_for_each_tag_and_source() {
        FacetTally facets = index.find(CAMILLE, "caméra").facets();

        assertThat(facets.tags()).containsExactly(new FacetTally.Count("lycées", 1));
        assertThat(facets.sources())
                .containsExactly(new FacetTally.Count("OCR", 1), new FacetTally.Count("TEXT_LAYER", 3));
        assertThat(facets.teams()).containsExactly(new FacetTally.Count("1", 3));
    }

    private static PageView page(int number, TextSource source, String text) {
        return new PageView(number, source, null, text, 0, 0);
    }
}
