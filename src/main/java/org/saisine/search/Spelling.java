package org.saisine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * "Vouliez-vous dire": for a word that nothing holds, the nearest one that the viewer may read. A word of another team's
 * documents is never proposed.
 */
final class Spelling {

    private static final int TRIED = 20;
    private static final List<String> FIELDS = List.of(Fields.TEXT, Fields.TITLE);

    private record Candidate(Term term, float nearness, int frequency) {}

    private final IndexSearcher searcher;
    private final WordQueries queries;
    private final Matching matching;

    Spelling(IndexSearcher searcher, WordQueries queries, Matching matching) {
        this.searcher = searcher;
        this.queries = queries;
        this.matching = matching;
    }

    /** What was typed with each unknown word replaced by its nearest neighbour; empty where nothing is near. */
    Optional<String> correct(UserQuery typed) throws IOException {
        StringBuilder corrected = new StringBuilder(typed.said().strip());
        List<Word> words = Words.of(corrected);
        boolean changed = false;
        for (Word word : words.reversed()) {
            if (matching.finds(queries.wanted(UserQuery.parse(word.form())))) {
                continue;
            }
            Optional<String> nearest = nearest(word.form());
            if (nearest.isPresent()) {
                corrected.replace(word.start(), word.end(), nearest.get());
                changed = true;
            }
        }
        return changed ? Optional.of(typed.saying(corrected.toString())) : Optional.empty();
    }

    private Optional<String> nearest(String form) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        for (String field : FIELDS) {
            candidates.addAll(candidates(field, form));
        }
        candidates.sort(Comparator.comparing(Candidate::nearness)
                .thenComparing(Candidate::frequency)
                .reversed());
        for (Candidate candidate : candidates.subList(0, Math.min(TRIED, candidates.size()))) {
            Query query = new TermQuery(candidate.term());
            ScoreDoc[] visible = matching.first(query);
            if (visible.length > 0) {
                String found = candidate.term().text().substring(1);
                return Optional.of(asWritten(found, Places.text(searcher, visible[0].doc)));
            }
        }
        return Optional.empty();
    }

    private List<Candidate> candidates(String field, String form) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
        int edits = edits(form);
        if (terms == null || edits == 0) {
            return candidates;
        }
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(field, PageTokenizer.exact(form)), edits, 1, true);
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            candidates.add(new Candidate(new Term(field, BytesRef.deepCopyOf(term)), near.getBoost(), near.docFreq()));
        }
        return candidates;
    }

    /** How many mistakes a word may have; numbers are never guessed. */
    static int edits(String form) {
        if (form.length() < 4 || Words.hasDigit(form)) {
            return 0;
        }
        return form.length() < 7 ? 1 : 2;
    }

    /** The word with its accents, as the text writes it. */
    private static String asWritten(String form, String text) {
        return Words.of(text).stream()
                .filter(word -> word.form().equals(form))
                .map(word -> text.substring(word.start(), word.end()).toLowerCase(Locale.FRENCH))
                .findFirst()
                .orElse(form);
    }
}
