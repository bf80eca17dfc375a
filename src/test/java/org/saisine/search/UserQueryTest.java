package org.saisine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class UserQueryTest {

    @Test
    void words_phrases_prefixes_and_what_is_unwanted_are_told_apart() {
        UserQuery query =
                UserQuery.parse("audit « avis de la CNIL » subvention* -annexe -\"pour copie\" vidéo-surveillance");

        assertThat(query.words()).extracting(Word::form).containsExactly("audit", "videosurveillance");
        assertThat(query.phrases()).extracting(UserQueryTest::forms).containsExactly("avis de la cnil");
        assertThat(query.prefixes()).containsExactly("subvention");
        assertThat(query.unwanted()).extracting(UserQueryTest::forms).containsExactly("annexe", "pour copie");
    }

    @Test
    void a_quotation_mark_without_its_end_is_nothing() {
        assertThat(UserQuery.parse("\"audit de corte").words())
                .extracting(Word::form)
                .containsExactly("audit", "de", "corte");
        assertThat(UserQuery.parse("\"audit de corte").phrases()).isEmpty();
    }

    @Test
    void what_has_no_word_is_empty() {
        assertThat(UserQuery.parse(" ?! -- \"\" «» * ").isEmpty()).isTrue();
    }

    @Test
    void a_very_long_query_is_cut() {
        assertThat(UserQuery.parse("mot ".repeat(10_000)).words()).hasSizeLessThanOrEqualTo(32);
    }

    @Property(tries = 2000)
    void nothing_is_a_syntax_error(@ForAll String typed) {
        assertThatCode(() -> UserQuery.parse(typed)).doesNotThrowAnyException();
    }

    private static String forms(List<Word> words) {
        return String.join(" ", words.stream().map(Word::form).toList());
    }
}
