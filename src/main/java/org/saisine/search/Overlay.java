package org.saisine.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.archive.PageView;
import org.saisine.archive.PageWord;

/**
 * What lies over the picture of a page: its words, to be selected, and frames around those found. Ten thousand units wide.
 *
 * @param height in the same units, so that the overlay has the sides of the page
 */
record Overlay(int height, List<Line> lines, List<Found> found) {

    /** A page crowded with words has some two thousand; the words after these are found, but not selected. */
    private static final int MOST = 6000;

    /** One line of writing; what is copied has its words with spaces between, and an end. */
    record Line(int size, List<Piece> pieces) {}

    /** A word, to be stretched to its width on the picture. */
    record Piece(String text, int x, int baseline, int width) {}

    /** A word found, from 1; in several pieces where it goes on in the next line. */
    record Found(int number, List<Frame> frames) {}

    /** A frame around a word, or a part of it. */
    record Frame(int x, int y, int width, int height) {

        private static final int IN_SIGHT = 1200;

        /** What an address leads to, so that some lines before the word are in sight too. */
        public int above() {
            return Math.max(0, y - IN_SIGHT);
        }
    }

    /** Empty where nobody knows where the words of the page stand. */
    static Optional<Overlay> of(PageView page, List<PageWord> words, List<Span> spans) {
        if (words.isEmpty() || !(page.width() > 0) || !(page.height() > 0)) {
            return Optional.empty();
        }
        double ratio = Math.clamp((double) page.height() / page.width(), 0.01, 100);
        return Optional.of(new Overlay(
                scaled(PageWord.WHOLE, ratio),
                lines(page.text(), words.subList(0, Math.min(MOST, words.size())), ratio),
                found(words, spans, ratio)));
    }

    private static List<Line> lines(String text, List<PageWord> words, double ratio) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size()
                    || text.substring(words.get(i - 1).end(), words.get(i).start())
                            .contains("\n")) {
                lines.add(line(words.subList(from, i), ratio));
                from = i;
            }
        }
        return lines;
    }

    private static Line line(List<PageWord> words, double ratio) {
        int tallest = words.stream().mapToInt(PageWord::height).max().orElse(1);
        return new Line(
                Math.max(1, scaled(tallest, ratio * 0.8)),
                words.stream()
                        .map(word -> new Piece(
                                word.text(),
                                word.x(),
                                scaled(word.y(), ratio) + scaled(word.height(), ratio * 0.8),
                                word.width()))
                        .toList());
    }

    private static List<Found> found(List<PageWord> words, List<Span> spans, double ratio) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            while (at < words.size() && words.get(at).end() <= span.start()) {
                at++;
            }
            List<Frame> frames = new ArrayList<>();
            for (int i = at; i < words.size() && words.get(i).start() < span.end(); i++) {
                frames.add(frame(words.get(i), span, ratio));
            }
            if (!frames.isEmpty()) {
                found.add(new Found(found.size() + 1, frames));
            }
        }
        return found;
    }

    /** The part of the word's box that is the span's share of its letters ("audit" in "l’audit"). */
    private static Frame frame(PageWord word, Span span, double ratio) {
        double letter = (double) word.width() / word.text().length();
        double left = letter * Math.max(0, span.start() - word.start());
        double right = letter * Math.max(0, word.end() - span.end());
        return new Frame(
                word.x() + (int) left,
                scaled(word.y(), ratio),
                Math.max(1, (int) Math.ceil(word.width() - left - right)),
                Math.max(1, scaled(word.height(), ratio)));
    }

    private static int scaled(int number, double ratio) {
        return (int) Math.round(number * ratio);
    }
}
