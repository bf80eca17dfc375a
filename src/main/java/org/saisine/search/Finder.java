package org.saisine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.saisine.account.Viewer;

/** Answers a search with what an index holds and the viewer may read. */
final class Finder {

    private static final int PAGES_SHOWN = 5;

    private final WordQueries queries;
    private final Snippets snippets;

    Finder(PageAnalyzer analyzer, Synonyms synonyms) {
        this.queries = new WordQueries(analyzer, synonyms);
        this.snippets = new Snippets(analyzer);
    }

    WordQueries queries() {
        return queries;
    }

    Snippets snippets() {
        return snippets;
    }

    Matching matching(IndexSearcher searcher, Viewer viewer, SearchFilter filter) {
        return new Matching(searcher, queries, viewer, filter);
    }

    /** What answers the words; where nothing does, the nearest words; where those do not, most of them. */
    Findings find(IndexSearcher searcher, Viewer viewer, SearchQuery query) throws IOException {
        UserQuery typed = UserQuery.parse(query.words());
        SearchFilter filter = query.filter().and(typed.conditions());
        Search search = new Search(searcher, matching(searcher, viewer, filter), query);
        Findings findings = search.all(query.words(), Optional.empty());
        if (findings.total() > 0 || !typed.wantsSomething()) {
            return findings;
        }
        Optional<String> other = new Spelling(searcher, queries, search.matching()).correct(typed);
        if (other.isPresent()) {
            Findings otherwise = search.all(other.get(), other);
            if (otherwise.total() > 0) {
                return otherwise;
            }
        }
        return search.nearly();
    }

    /** One search in one state of the index. */
    private final class Search {

        private final IndexSearcher searcher;
        private final Matching matching;
        private final SearchQuery query;

        Search(IndexSearcher searcher, Matching matching, SearchQuery query) {
            this.searcher = searcher;
            this.matching = matching;
            this.query = query;
        }

        Matching matching() {
            return matching;
        }

        Findings all(String words, Optional<String> suggestion) throws IOException {
            UserQuery typed = UserQuery.parse(words);
            return findings(typed, matching.documents(typed), queries.wanted(typed), suggestion, false);
        }

        Findings nearly() throws IOException {
            UserQuery typed = UserQuery.parse(query.words());
            return findings(typed, matching.nearly(typed), queries.nearly(typed), Optional.empty(), true);
        }

        private Findings findings(
                UserQuery typed, DocumentTally tally, Query words, Optional<String> suggestion, boolean nearly)
                throws IOException {
            List<DocumentTally.Best> best = matching.best(tally, typed, query.order(), query.first() + query.size());
            List<DocumentTally.Best> shown = best.subList(Math.min(query.first(), best.size()), best.size());
            Map<Long, List<Integer>> pages = pages(shown, typed);
            List<Findings.Found> found = new ArrayList<>();
            for (DocumentTally.Best one : shown) {
                found.add(found(one, words, pages.getOrDefault(one.documentId(), List.of())));
            }
            return new Findings(tally.total(), found, tally.facets(), words, suggestion, nearly && !found.isEmpty());
        }

        /** The best pages of the documents that have several. */
        private Map<Long, List<Integer>> pages(List<DocumentTally.Best> shown, UserQuery typed) throws IOException {
            List<Long> several = shown.stream()
                    .filter(one -> one.pages() > 1)
                    .map(DocumentTally.Best::documentId)
                    .toList();
            return several.isEmpty() || !typed.wantsSomething()
                    ? Map.of()
                    : matching.pages(typed, several, PAGES_SHOWN);
        }

        private Findings.Found found(DocumentTally.Best one, Query words, List<Integer> pages) throws IOException {
            String sentence = snippets.sentence(words, Places.text(searcher, one.entry()));
            return new Findings.Found(one.documentId(), one.page(), one.score(), sentence, pages);
        }
    }
}
