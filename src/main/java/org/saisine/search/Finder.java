package org.saisine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
        Search search = new Search(searcher, matching(searcher, viewer, query.filter()), query);
        Findings findings = search.all(query.words(), Optional.empty());
        if (findings.total() > 0 || query.words().isEmpty()) {
            return findings;
        }
        Optional<String> other = new Spelling(searcher, queries, search.matching()).correct(query.words());
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
            List<DocumentTally.Best> best = matching.best(tally, typed, query.first() + query.size());
            List<Findings.Found> found = new ArrayList<>();
            for (DocumentTally.Best one : best.subList(Math.min(query.first(), best.size()), best.size())) {
                found.add(found(one, typed, words));
            }
            return new Findings(tally.total(), found, tally.facets(), words, suggestion, nearly && !found.isEmpty());
        }

        private Findings.Found found(DocumentTally.Best one, UserQuery typed, Query words) throws IOException {
            List<Integer> pages = one.pages() < 2 || !typed.wantsSomething()
                    ? List.of()
                    : matching.pages(typed, one.documentId(), PAGES_SHOWN);
            String sentence = snippets.sentence(words, Places.text(searcher, one.entry()));
            return new Findings.Found(one.documentId(), one.page(), one.score(), sentence, pages);
        }
    }
}
