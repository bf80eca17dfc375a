package org.saisine.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Gives Lucene each word twice at one place: its exact form, marked, and the form that the stemmer will shorten. A compound
 * stands whole at the place of its first part.
 */
final class PageTokenizer extends Tokenizer {

    /** Begins every exact form; no word can contain it. */
    static final char EXACT = '=';

    /** Not plurals, whatever their last letter: "plus" is not several PLU. */
    private static final Set<String> INVARIABLE = Set.of(
            "apres", "dans", "fois", "lors", "mais", "moins", "mois", "plus", "pres", "sans", "sous", "tous", "tres",
            "vers");

    private record Token(String term, boolean exact, Word word, int step) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final Deque<Token> waiting = new ArrayDeque<>();
    private Words words = new Words("");
    private int length;

    static String exact(String form) {
        return EXACT + form;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[4096];
        for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
            text.append(buffer, 0, n);
        }
        length = text.length();
        words = new Words(text.toString());
        waiting.clear();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (waiting.isEmpty() && !read()) {
            return false;
        }
        Token token = waiting.remove();
        term.append(token.term());
        keyword.setKeyword(token.exact());
        increment.setPositionIncrement(token.step());
        offsets.setOffset(
                correctOffset(token.word().start()), correctOffset(token.word().end()));
        return true;
    }

    private boolean read() {
        Word word = words.next();
        if (word == null) {
            return false;
        }
        if (word.isCompound()) {
            places(word).forEach(place -> add(place.word(), place.step()));
        } else {
            add(word, 1);
        }
        return true;
    }

    /** A word, and how far it stands from the one before. */
    private record Place(Word word, int step) {}

    /** The simple words one after the other, each compound at the place of its first. */
    private static List<Place> places(Word word) {
        List<Place> places = new ArrayList<>();
        word.parts().forEach(part -> places.addAll(places(part)));
        places.add(places.isEmpty() ? 0 : 1, new Place(word, places.isEmpty() ? 1 : 0));
        return places;
    }

    private void add(Word word, int step) {
        boolean invariable = INVARIABLE.contains(word.form()) || Words.hasDigit(word.form());
        waiting.add(new Token(exact(word.form()), true, word, step));
        waiting.add(new Token(word.form(), invariable, word, 0));
    }

    @Override
    public void end() throws IOException {
        super.end();
        offsets.setOffset(correctOffset(length), correctOffset(length));
    }
}
