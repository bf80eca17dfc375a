package org.saisine.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.lucene.search.Query;
import org.saisine.account.Viewer;
import org.saisine.request.Requests;

/** Searches the pages of the documents that a person may read. */
@ApplicationScoped
public class ArchiveSearch {

    private final PageIndex index;
    private final IndexTail tail;
    private final Hits hits;
    private final Requests requests;
    private final Finder finder;

    ArchiveSearch(PageIndex index, IndexTail tail, Hits hits, Requests requests, Synonyms synonyms) {
        this.index = index;
        this.tail = tail;
        this.hits = hits;
        this.requests = requests;
        this.finder = new Finder(new PageAnalyzer(), synonyms);
    }

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
        Findings findings = index.ask(searcher -> finder.find(searcher, viewer, query));
        return hits.answer(
                viewer, findings, title -> finder.snippets().title(findings.words(), title), tail.isCaughtUp());
    }

    /** The pages of one document that the words find, in their order. */
    List<Integer> pages(Viewer viewer, long documentId, String words) {
        UserQuery typed = UserQuery.parse(words);
        if (!typed.wantsSomething()) {
            return List.of();
        }
        return index
                .ask(searcher ->
                        finder.matching(searcher, viewer, SearchFilter.none()).pages(typed, List.of(documentId), 1000))
                .getOrDefault(documentId, List.of())
                .stream()
                .sorted()
                .toList();
    }

    /**
     * The text of a page as HTML, the words marked.
     *
     * @param anchored which of them an address leads to, from 1; 0 for none
     */
    String marked(String text, String words, int anchored) {
        return finder.snippets().page(wanted(words), text, anchored);
    }

    /** Where the words stand in the text of a page. */
    List<Span> places(String text, String words) {
        return words.isBlank() ? List.of() : finder.snippets().places(wanted(words), text);
    }

    private Query wanted(String words) {
        return finder.queries().wanted(UserQuery.parse(words));
    }
}
