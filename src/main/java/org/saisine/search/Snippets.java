package org.saisine.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/**
 * Shows where words were found: the sentence of a page, or a whole text, with {@code <mark>} around them. What comes out is
 * HTML in which nothing else of the text is markup.
 */
final class Snippets {

    /** The anchor of the first word found in a page. */
    static final String FIRST = "trouve";

    private static final int LONGEST_PAGE = 1_000_000;
    private static final int SENTENCE = 160;

    private final UnifiedHighlighter sentences;
    private final UnifiedHighlighter wholes;

    Snippets(PageAnalyzer analyzer) {
        this.sentences = highlighter(
                analyzer,
                () -> LengthGoalBreakIterator.createMinLength(
                        BreakIterator.getSentenceInstance(Locale.FRENCH), SENTENCE, 0.3f),
                new Marking.OfSentence(),
                1);
        this.wholes = highlighter(analyzer, WholeBreakIterator::new, new Marking.OfWhole(), 0);
    }

    /** The sentence of the page that says most, or the beginning of the page. */
    String sentence(Query query, String text) {
        return highlighted(sentences, Fields.TEXT, query, text);
    }

    /** The whole text of a page, but for its many empty lines; the first word found is an anchor. */
    String page(Query query, String text) {
        String dense = text.strip().replaceAll("(\\h*\\R){3,}", "\n\n");
        return highlighted(wholes, Fields.TEXT, query, dense).replaceFirst("<mark>", "<mark id=\"" + FIRST + "\">");
    }

    String title(Query query, String title) {
        return highlighted(wholes, Fields.TITLE, query, title);
    }

    private static String highlighted(UnifiedHighlighter highlighter, String field, Query query, String text) {
        if (text.isBlank()) {
            return "";
        }
        try {
            Object marked = highlighter.highlightWithoutSearcher(field, query, text, 1);
            return marked == null ? Marking.escaped(text) : marked.toString();
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
