package org.saisine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void one_steps_from_word_to_word_and_over_the_end_of_the_page() {
        Leaf leaf = new Leaf(7, 3, 40, "audit", List.of(2, 3, 9), Look.of("2", ""));

        assertThat(new Sheet(leaf, null, 2, 1).next()).isEqualTo("/documents/7?page=3&q=audit&zoom=2&mot=2#trouve");
        assertThat(new Sheet(leaf, null, 2, 2).next()).isEqualTo("/documents/7?page=9&q=audit&zoom=2#trouve");
        assertThat(new Sheet(leaf, null, 2, 2).previous()).endsWith("page=3&q=audit&zoom=2&mot=1#trouve");
        assertThat(new Sheet(leaf, null, 2, 1).previous()).startsWith("/documents/7?page=2&");
    }

    @Test
    void the_last_of_a_page_is_asked_for_without_knowing_how_many_there_are() {
        Leaf leaf = new Leaf(7, 2, 40, "audit", List.of(2), Look.of("", ""));

        assertThat(new Sheet(leaf, null, 5, 9999).mark()).isEqualTo(5);
        assertThat(new Sheet(leaf, null, 0, 1).mark()).isZero();
        assertThat(new Sheet(leaf, null, 1, 1).previous()).isNull();
        assertThat(new Sheet(leaf, null, 1, 1).next()).isNull();
    }

    @Test
    void at_most_twenty_pages_are_shown_small_and_the_open_one_is_among_them() {
        assertThat(numbers(1, 3)).containsExactly(1, 2, 3);
        assertThat(numbers(1, 300)).hasSize(20).startsWith(1);
        assertThat(numbers(150, 300)).hasSize(20).contains(150);
        assertThat(numbers(300, 300)).hasSize(20).endsWith(300);
        assertThat(numbers(1, 0)).isEmpty();
    }

    private static List<Integer> numbers(int number, int count) {
        return new Leaf(7, number, count, "", List.of(), Look.of("", ""))
                .thumbnails().stream().map(Leaf.Link::number).toList();
    }
}
