package org.saisine.archive.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordBoxesTest {

    /** A gap in the text before each word. */
    private record Step(int gap, WordBox box) {}

    @Provide
    Arbitrary<List<WordBox>> pages() {
        Arbitrary<Integer> side = Arbitraries.integers().between(1, WordBox.WHOLE);
        Arbitrary<Double> share = Arbitraries.doubles().between(0, 1);
        Arbitrary<WordBox> boxes = Combinators.combine(Arbitraries.integers().between(1, 300), side, side, share, share)
                .as((length, width, height, left, top) -> new WordBox(
                        0,
                        length,
                        (int) (left * (WordBox.WHOLE - width)),
                        (int) (top * (WordBox.WHOLE - height)),
                        width,
                        height));
        return Combinators.combine(Arbitraries.integers().between(0, 70_000), boxes)
                .as(Step::new)
                .list()
                .ofMaxSize(60)
                .map(WordBoxesTest::inOrder);
    }

    private static List<WordBox> inOrder(List<Step> steps) {
        List<WordBox> boxes = new ArrayList<>();
        int at = 0;
        for (Step step : steps) {
            WordBox box = step.box();
            boxes.add(new WordBox(at + step.gap(), box.length(), box.x(), box.y(), box.width(), box.height()));
            at = boxes.getLast().end();
        }
        return boxes;
    }

    @Property
    void what_is_written_is_read_again(@ForAll("pages") List<WordBox> boxes) {
        int end = boxes.isEmpty() ? 0 : boxes.getLast().end();
        byte[] bytes = WordBoxes.encode(boxes);

        assertThat(WordBoxes.decode(bytes, end)).isEqualTo(boxes);
        if (end > 0) {
            assertThatThrownBy(() -> WordBoxes.decode(bytes, end - 1)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void bytes_of_anybody_are_boxes_within_the_page_or_refused(@ForAll byte[] bytes) {
        byte[] versioned = bytes.clone();
        if (versioned.length > 0) {
            versioned[0] = 1;
        }
        try {
            int end = 0;
            for (WordBox box : WordBoxes.decode(versioned, 1000)) {
                assertThat(box.start()).isGreaterThanOrEqualTo(end);
                end = box.end();
            }
            assertThat(end).isLessThanOrEqualTo(1000);
        } catch (IllegalArgumentException | ArithmeticException e) {
            // Refused.
        }
    }

    @Test
    void a_cut_or_endless_number_is_refused() {
        byte[] bytes = WordBoxes.encode(List.of(new WordBox(3, 4, 100, 200, 300, 400)));

        assertRefused(Arrays.copyOf(bytes, bytes.length - 1));
        assertRefused(new byte[0]);
        assertRefused(new byte[] {2});
        assertRefused(new byte[] {1, -1, -1, -1, -1, -1, -1});
    }

    @Test
    void a_page_has_no_more_boxes_than_allowed() {
        List<WordBox> many = new ArrayList<>();
        for (int i = 0; i <= WordBoxes.MOST; i++) {
            many.add(new WordBox(i, 1, 0, 0, 1, 1));
        }
        byte[] bytes = WordBoxes.encode(many);
        assertThat(WordBoxes.decode(bytes, many.size())).hasSize(WordBoxes.MOST);

        byte[] more = Arrays.copyOf(bytes, bytes.length + 6);
        System.arraycopy(bytes, bytes.length - 6, more, bytes.length, 6);
        assertRefused(more);
    }

    private static void assertRefused(byte[] bytes) {
        assertThatThrownBy(() -> WordBoxes.decode(bytes, 1_000_000)).isInstanceOf(IllegalArgumentException.class);
    }
}
