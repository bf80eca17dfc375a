package org.saisine.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saisine.publicbody.PublicBodySummary;

/** What the page of results shows: the answer, and where each of its links leads. */
record ResultPage(SearchForm form, SearchQuery query, SearchAnswer answer, Elsewhere elsewhere) {

    /** What the same words mean beside documents. */
    record Elsewhere(List<RequestSearch.Found> requests, List<PublicBodySummary> bodies) {

        static final Elsewhere NOTHING = new Elsewhere(List.of(), List.of());

        public boolean isEmpty() {
            return requests.isEmpty() && bodies.isEmpty();
        }
    }

    /** A value that narrows the results, or that widens them again where it is chosen. */
    record Choice(String label, int count, String href, boolean chosen) {}

    /** One way to narrow the results. */
    record Narrowing(String title, List<Choice> choices) {}

    /** A page of a document, as a link. */
    record PageLink(int number, String href) {}

    public SearchLinks links() {
        return new SearchLinks(form);
    }

    public boolean filtered() {
        return !query.filter().isEmpty() || !typed().isEmpty();
    }

    /** The filters typed among the words, each with the address that does without it. */
    public List<Choice> typed() {
        UserQuery understood = UserQuery.parse(form.q());
        return understood.filters().stream()
                .map(filter -> new Choice(filter.text(), 0, links().saying(understood.without(filter)), true))
                .toList();
    }

    public boolean byDate() {
        return query.order() == SearchQuery.Order.DATE;
    }

    /** What the form of the dates must send along. */
    public Map<String, String> besideDates() {
        return links().keeping(List.of("from", "to"));
    }

    public String words() {
        return answer.suggestion() == null ? form.q().strip() : answer.suggestion();
    }

    public String href(SearchAnswer.Hit hit) {
        return SearchLinks.document(hit.documentId(), hit.page(), words());
    }

    /** The other pages that answer. */
    public List<PageLink> others(SearchAnswer.Hit hit) {
        return hit.pages().stream()
                .filter(page -> !page.equals(hit.page()))
                .sorted()
                .map(page -> new PageLink(page, SearchLinks.document(hit.documentId(), page, words())))
                .toList();
    }

    public List<Narrowing> narrowings() {
        SearchLinks links = links();
        SearchAnswer.Facets facets = answer.facets();
        List<Narrowing> all = new ArrayList<>();
        all.add(new Narrowing("Nature", by("kind", facets.kind())));
        all.add(new Narrowing("Administration", by("publicBodyId", facets.publicBody())));
        all.add(new Narrowing(
                "Année",
                facets.year().stream()
                        .map(f -> new Choice(f.label(), f.count(), links.year(f.value()), links.isYear(f.value())))
                        .toList()));
        all.add(new Narrowing("Étiquette", by("tag", facets.tag())));
        all.add(new Narrowing("Texte", several(by("source", facets.source()))));
        all.add(new Narrowing("Collectif", several(by("team", facets.team()))));
        all.removeIf(narrowing -> narrowing.choices().isEmpty());
        return all;
    }

    public int number() {
        return query.page() + 1;
    }

    public long pages() {
        return Math.max(1, (answer.total() + query.size() - 1) / query.size());
    }

    public String previous() {
        return query.page() > 0 ? links().page(query.page() - 1) : "";
    }

    public String next() {
        return number() < pages() ? links().page(query.page() + 1) : "";
    }

    /** One value alone narrows nothing, unless it was chosen. */
    private static List<Choice> several(List<Choice> choices) {
        return choices.size() > 1 || choices.stream().anyMatch(Choice::chosen) ? choices : List.of();
    }

    private List<Choice> by(String field, List<SearchAnswer.Facet> facets) {
        SearchLinks links = links();
        return facets.stream()
                .map(f -> new Choice(
                        f.label(), f.count(), links.toggled(field, f.value()), links.isChosen(field, f.value())))
                .toList();
    }
}
