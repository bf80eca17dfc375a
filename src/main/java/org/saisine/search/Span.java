package org.saisine.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/** A stretch of a text in which a word was found. */
record Span(int start, int end) {

    /** Tells where the words are instead of writing them; what overlaps is one stretch, as in {@link Marking}. */
    static final class Formatter extends PassageFormatter {
        @Override
        public List<Span> format(Passage[] passages, String text) {
            List<Span> spans = new ArrayList<>();
            for (Passage passage : passages) {
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    add(new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]), spans);
                }
            }
            return spans;
        }

        private static void add(Span span, List<Span> spans) {
            if (!spans.isEmpty() && span.start < spans.getLast().end) {
                Span before = spans.removeLast();
                spans.add(new Span(before.start, Math.max(before.end, span.end)));
            } else if (span.start < span.end) {
                spans.add(span);
            }
        }
    }
}
