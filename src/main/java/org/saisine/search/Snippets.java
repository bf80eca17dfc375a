package org.saisine.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;

/**
 * Shows where words were found: the sentence of a page, or a whole text, with {@code <mark>} around them. What comes out is
 * HTML in which nothing else of the text is markup.
 */
final class Snippets {

    /** The anchor of the word found in a page that is in sight. */
    static final String FIRST = "trouve";

    private static final Pattern MARK = Pattern.compile("<mark>");
    private static final int LONGEST_PAGE = 1_000_000;
    private static final int SENTENCE = 160;

    private final UnifiedHighlighter sentences;
    private final UnifiedHighlighter wholes;
    private final UnifiedHighlighter places;

    Snippets(PageAnalyzer analyzer) {
        this.sentences = highlighter(
                analyzer,
                () -> LengthGoalBreakIterator.createMinLength(
                        BreakIterator.getSentenceInstance(Locale.FRENCH), SENTENCE, 0.3f),
                new Marking.OfSentence(),
                1);
        this.wholes = highlighter(analyzer, WholeBreakIterator::new, new Marking.OfWhole(), 0);
        this.places = highlighter(analyzer, WholeBreakIterator::new, new Span.Formatter(), 0);
    }

    /** The sentence of the page that says most, or the beginning of the page. */
    String sentence(Query query, String text) {
        return highlighted(sentences, Fields.TEXT, query, text);
    }

    /**
     * The whole text of a page, but for its many empty lines.
     *
     * @param anchored the word found that gets the anchor, from 1; 0 for none
     */
    String page(Query query, String text, int anchored) {
        String dense = text.strip().replaceAll("(\\h*\\R){3,}", "\n\n");
        String marked = highlighted(wholes, Fields.TEXT, query, dense);
        var count = new AtomicInteger();
        return MARK.matcher(marked)
                .replaceAll(mark -> count.incrementAndGet() == anchored ? "<mark id=\"" + FIRST + "\">" : "<mark>");
    }

    /** Where in the text the words are found, in order. */
    @SuppressWarnings("unchecked")
    List<Span> places(Query query, String text) {
        Object spans = text.isBlank() ? null : highlight(places, Fields.TEXT, query, text);
        return spans == null ? List.of() : (List<Span>) spans;
    }

    String title(Query query, String title) {
        return highlighted(wholes, Fields.TITLE, query, title);
    }

    private static String highlighted(UnifiedHighlighter highlighter, String field, Query query, String text) {
        if (text.isBlank()) {
            return "";
        }
        Object marked = highlight(highlighter, field, query, text);
        return marked == null ? Marking.escaped(text) : marked.toString();
    }

    private static @Nullable Object highlight(UnifiedHighlighter highlighter, String field, Query query, String text) {
        try {
            return highlighter.highlightWithoutSearcher(field, query, text, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words of a phrase are marked one by one; a page is shown though a wanted word stands in its title alone. */
    private static UnifiedHighlighter highlighter(
            PageAnalyzer analyzer, Supplier<BreakIterator> breaks, PassageFormatter format, int withoutMatch) {
        return UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withBreakIterator(breaks)
                .withFormatter(format)
                .withWeightMatches(false)
                .withMaxLength(LONGEST_PAGE)
                .withMaxNoHighlightPassages(withoutMatch)
                .build();
    }
}
