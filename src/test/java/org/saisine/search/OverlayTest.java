package org.saisine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saisine.archive.PageView;
import org.saisine.archive.PageWord;
import org.saisine.archive.TextSource;

class OverlayTest {

    private static final String TEXT = "Objet : l’audit\ndes caméras";
    private static final PageView PAGE = new PageView(1, TextSource.TEXT_LAYER, null, TEXT, 500, 1000);
    private static final List<PageWord> WORDS = List.of(
            word("Objet", 1000), word(":", 2000), word("l’audit", 3000), word("des", 1000), word("caméras", 2000));

    @Test
    void words_stand_in_lines_and_over_their_picture() {
        Overlay overlay = Overlay.of(PAGE, WORDS, List.of()).orElseThrow();

        assertThat(overlay.height()).isEqualTo(20_000);
        assertThat(overlay.lines())
                .extracting(
                        line -> line.pieces().stream().map(Overlay.Piece::text).toList())
                .containsExactly(List.of("Objet", ":", "l’audit"), List.of("des", "caméras"));
        assertThat(overlay.lines().getFirst().pieces().getLast())
                .isEqualTo(new Overlay.Piece("l’audit", 3000, 1000 + 320, 700));
        assertThat(overlay.found()).isEmpty();
    }

    @Test
    void a_word_found_is_framed_without_the_article_before_it() {
        int audit = TEXT.indexOf("audit");

        assertThat(Overlay.of(PAGE, WORDS, List.of(new Span(audit, audit + 5)))
                        .orElseThrow()
                        .found())
                .containsExactly(new Overlay.Found(1, List.of(new Overlay.Frame(3200, 1000, 500, 400))));
    }

    @Test
    void what_goes_on_in_the_next_line_has_two_frames_and_one_number() {
        var spans = List.of(new Span(0, 5), new Span(TEXT.indexOf("audit"), TEXT.indexOf("des") + 3));

        List<Overlay.Found> found = Overlay.of(PAGE, WORDS, spans).orElseThrow().found();

        assertThat(found).extracting(Overlay.Found::number).containsExactly(1, 2);
        assertThat(found).extracting(word -> word.frames().size()).containsExactly(1, 2);
    }

    @Test
    void without_places_or_sides_there_is_no_overlay() {
        assertThat(Overlay.of(PAGE, List.of(), List.of(new Span(0, 5)))).isEmpty();
        assertThat(Overlay.of(new PageView(1, TextSource.OCR, null, TEXT, 0, 0), WORDS, List.of()))
                .isEmpty();
    }

    private static PageWord word(String text, int x) {
        return new PageWord(TEXT.indexOf(text), text, x, 500, 100 * text.length(), 200);
    }
}
