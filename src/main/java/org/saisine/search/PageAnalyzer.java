package org.saisine.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The French analysis of pages and queries: our words, then Lucene's light stemmer (plurals, feminines, common endings). */
final class PageAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        PageTokenizer words = new PageTokenizer();
        return new TokenStreamComponents(words, new FrenchLightStemFilter(words));
    }

    /** The stem of one folded word, as the index holds it; numbers and references are their own. */
    String stem(String form) {
        if (Words.hasDigit(form)) {
            return form;
        }
        try (TokenStream tokens = tokenStream("", form)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            String stem = form;
            while (tokens.incrementToken()) {
                if (term.charAt(0) != PageTokenizer.EXACT) {
                    stem = term.toString();
                    break;
                }
            }
            tokens.end();
            return stem;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
