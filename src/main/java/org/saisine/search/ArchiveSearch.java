package org.saisine.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.saisine.account.Viewer;
import org.saisine.request.Requests;

/** Searches the pages of the documents that a person may read. */
@ApplicationScoped
public class ArchiveSearch {

    private static final int PAGES_SHOWN = 5;

    private final PageIndex index;
    private final IndexTail tail;
    private final Hits hits;
    private final Requests requests;
    private final WordQueries queries;
    private final Snippets snippets;

    ArchiveSearch(PageIndex index, IndexTail tail, Hits hits, Requests requests, Synonyms synonyms) {
        this.index = index;
        this.tail = tail;
        this.hits = hits;
        this.requests = requests;
        PageAnalyzer analyzer = new PageAnalyzer();
        this.queries = new WordQueries(analyzer, synonyms);
        this.snippets = new Snippets(analyzer);
    }

    /** What was found in the index of one document; what it is called now, the database knows. */
    record Found(long documentId, int page, double score, String snippet, List<Integer> pages) {}

    /** What the index answers, before the database has confirmed each hit. */
    record Findings(int total, List<Found> found, FacetTally facets, Query words, Optional<String> suggestion) {}

    /** @throws org.saisine.web.Problem invalid, where a filter is not of its kind, not found for an unknown request */
    SearchAnswer search(Viewer viewer, SearchForm form) {
        Long request = form.request().isBlank()
                ? null
                : requests.get(viewer, form.request().strip()).id();
        return search(viewer, form.query(request));
    }

    private SearchAnswer search(Viewer viewer, SearchQuery query) {
        if (!query.words().isEmpty() && UserQuery.parse(query.words()).isEmpty()) {
            return SearchAnswer.nothing(tail.isCaughtUp());
        }
        Findings findings = index.ask(searcher -> findings(searcher, viewer, query));
        return hits.answer(viewer, findings, title -> snippets.title(findings.words(), title), tail.isCaughtUp());
    }

    /** The pages of one document that the words find, in their order. */
    List<Integer> pages(Viewer viewer, long documentId, String words) {
        UserQuery typed = UserQuery.parse(words);
        if (!typed.wantsSomething()) {
            return List.of();
        }
        return index.ask(
                searcher -> matching(searcher, viewer, SearchFilter.none()).pages(typed, documentId, 1000).stream()
                        .sorted()
                        .toList());
    }

    /** The text of a page as HTML, the words marked. */
    String marked(String text, String words) {
        return snippets.page(queries.wanted(UserQuery.parse(words)), text);
    }

    private Findings findings(IndexSearcher searcher, Viewer viewer, SearchQuery query) throws IOException {
        Matching matching = matching(searcher, viewer, query.filter());
        Findings findings = findings(searcher, matching, query, Optional.empty());
        if (findings.total() > 0 || query.words().isEmpty()) {
            return findings;
        }
        Optional<String> other = new Spelling(searcher, queries, matching).correct(query.words());
        if (other.isEmpty()) {
            return findings;
        }
        Findings otherwise = findings(searcher, matching, query.saying(other.get()), other);
        return otherwise.total() > 0 ? otherwise : findings;
    }

    private Findings findings(IndexSearcher searcher, Matching matching, SearchQuery query, Optional<String> suggestion)
            throws IOException {
        UserQuery typed = UserQuery.parse(query.words());
        DocumentTally tally = matching.documents(typed);
        List<DocumentTally.Best> best = matching.best(tally, typed, query.first() + query.size());
        Query words = queries.wanted(typed);
        List<Found> found = new ArrayList<>();
        for (DocumentTally.Best one : best.subList(Math.min(query.first(), best.size()), best.size())) {
            List<Integer> pages = one.pages() < 2 || !typed.wantsSomething()
                    ? List.of()
                    : matching.pages(typed, one.documentId(), PAGES_SHOWN);
            String text = Places.text(searcher, one.entry());
            found.add(new Found(one.documentId(), one.page(), one.score(), snippets.sentence(words, text), pages));
        }
        return new Findings(tally.total(), found, tally.facets(), words, suggestion);
    }

    private Matching matching(IndexSearcher searcher, Viewer viewer, SearchFilter filter) {
        return new Matching(searcher, queries, viewer, filter);
    }
}
