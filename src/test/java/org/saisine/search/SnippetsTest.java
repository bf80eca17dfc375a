package org.saisine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;

class SnippetsTest {

    private static final PageAnalyzer ANALYZER = new PageAnalyzer();
    private static final Snippets SNIPPETS = new Snippets(ANALYZER);
    private static final WordQueries QUERIES =
            new WordQueries(ANALYZER, new Synonyms(List.of("vidéosurveillance, vidéo surveillance")));

    @Test
    void the_sentence_that_answers_is_shown_with_its_words_marked() {
        String page = "Convocation du conseil municipal. ".repeat(20) + "Point 7 : l’audit des caméras de la ville. "
                + "Questions diverses. ".repeat(20);

        assertThat(SNIPPETS.sentence(query("audit caméra"), page))
                .contains("Point 7 : l’<mark>audit</mark> des <mark>caméras</mark> de la ville.")
                .hasSizeLessThan(500);
    }

    @Test
    void a_synonym_found_is_marked() {
        assertThat(SNIPPETS.sentence(query("vidéosurveillance"), "Objet : Vidéo Surveillance Ville de Corte"))
                .isEqualTo("Objet : <mark>Vidéo</mark> <mark>Surveillance</mark> Ville de Corte");
    }

    @Test
    void what_the_text_contains_is_never_markup() {
        String page = "<script>alert('audit')</script> & <mark>audit</mark> \"audit\"";

        assertThat(SNIPPETS.sentence(query("audit"), page))
                .isEqualTo("&lt;script&gt;alert(&#39;<mark>audit</mark>&#39;)&lt;/script&gt; &amp;"
                        + " &lt;mark&gt;<mark>audit</mark>&lt;/mark&gt; &quot;<mark>audit</mark>&quot;");
        assertThat(SNIPPETS.page(query("rien"), page, 1)).doesNotContain("<");
        assertThat(SNIPPETS.title(query("script"), "<script>")).isEqualTo("&lt;<mark>script</mark>&gt;");
    }

    @Test
    void a_text_without_sentences_is_cut_around_the_first_word() {
        String page = "mot ".repeat(500) + "audit " + "mot ".repeat(500);

        assertThat(SNIPPETS.sentence(query("audit"), page))
                .startsWith("… ")
                .endsWith(" …")
                .contains("<mark>audit</mark>")
                .hasSizeLessThan(400);
    }

    @Test
    void a_whole_page_keeps_its_lines_but_not_its_voids() {
        assertThat(SNIPPETS.page(query("rien"), " \n\n a\n \n  \n\nb\n\nc\n", 1))
                .isEqualTo("a\n\nb\n\nc");
        assertThat(SNIPPETS.page(query("vidéo-surveillance"), "a\n  vidéo-surveillance\nb <c>", 1))
                .isEqualTo("a\n  <mark id=\"trouve\">vidéo-surveillance</mark>\nb &lt;c&gt;");
        assertThat(SNIPPETS.page(query("\"deux mots\""), "deux, puis deux mots", 1))
                .isEqualTo("deux, puis <mark id=\"trouve\">deux</mark> <mark>mots</mark>");
    }

    @Test
    void the_word_in_sight_has_the_anchor_and_no_other() {
        assertThat(SNIPPETS.page(query("audit"), "audit, puis <audit>", 2))
                .isEqualTo("<mark>audit</mark>, puis &lt;<mark id=\"trouve\">audit</mark>&gt;");
        assertThat(SNIPPETS.page(query("audit"), "audit", 0)).isEqualTo("<mark>audit</mark>");
    }

    @Test
    void the_places_of_the_words_are_those_of_the_text_as_it_is() {
        assertThat(SNIPPETS.places(query("vidéosurveillance"), "\n\n\n\nLa vidéo-surveillance & l’audit"))
                .containsExactly(new Span(7, 25));
        assertThat(SNIPPETS.places(query("rien"), "audit")).isEmpty();
        assertThat(SNIPPETS.places(query("rien"), "")).isEmpty();
    }

    private static Query query(String typed) {
        return QUERIES.wanted(UserQuery.parse(typed));
    }
}
