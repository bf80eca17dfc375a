package org.saisine.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Teams;
import org.saisine.account.Viewer;
import org.saisine.archive.DocumentKind;
import org.saisine.archive.DocumentView;
import org.saisine.archive.Documents;
import org.saisine.archive.TextSource;
import org.saisine.publicbody.PublicBodies;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;

/** Completes what the index found with what the database knows now; what the viewer may not read falls out here too. */
@ApplicationScoped
class Hits {

    private static final Map<TextSource, String> SOURCES = Map.of(
            TextSource.TEXT_LAYER, "texte du fichier",
            TextSource.OCR, "scan reconnu",
            TextSource.NONE, "page illisible");

    private final Documents documents;
    private final PublicBodies bodies;
    private final Requests requests;
    private final Teams teams;

    Hits(Documents documents, PublicBodies bodies, Requests requests, Teams teams) {
        this.documents = documents;
        this.bodies = bodies;
        this.requests = requests;
        this.teams = teams;
    }

    @Transactional
    SearchAnswer answer(Viewer viewer, Findings findings, UnaryOperator<String> markedTitle, boolean complete) {
        List<Long> ids =
                findings.found().stream().map(Findings.Found::documentId).toList();
        Map<Long, DocumentView> known = ids.isEmpty() ? Map.of() : documents.among(viewer, ids);
        List<FacetTally.Count> bodyCounts = findings.facets().bodies();
        Map<Long, String> names = names(known.values(), bodyCounts);
        Map<Long, String> references = references(viewer, known.values());
        List<SearchAnswer.Hit> hits = findings.found().stream()
                .filter(found -> known.containsKey(found.documentId()))
                .map(found -> hit(found, known.get(found.documentId()), names, references, markedTitle))
                .toList();
        long total = hits.size() < findings.found().size()
                ? findings.total() - findings.found().size() + hits.size()
                : findings.total();
        return new SearchAnswer(
                total,
                hits,
                facets(viewer, findings.facets(), bodyCounts, names),
                findings.suggestion().orElse(null),
                findings.nearly(),
                complete);
    }

    private static SearchAnswer.Hit hit(
            Findings.Found found,
            DocumentView document,
            Map<Long, String> names,
            Map<Long, String> references,
            UnaryOperator<String> markedTitle) {
        return new SearchAnswer.Hit(
                document.id(),
                document.title(),
                found.page() == 0 ? null : found.page(),
                found.snippet(),
                found.score(),
                document.date(),
                document.kind(),
                document.kind().label(),
                document.publicBodyId(),
                name(names, document.publicBodyId()),
                name(references, document.requestId()),
                markedTitle.apply(document.title()),
                found.pages());
    }

    private static @Nullable String name(Map<Long, String> names, @Nullable Long id) {
        return id == null ? null : names.get(id);
    }

    /** Of the requests that the viewer may read; a document may be seen where its request may not. */
    private Map<Long, String> references(Viewer viewer, Collection<DocumentView> known) {
        return known.stream()
                .map(DocumentView::requestId)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> requests.byId(viewer, id).stream())
                .collect(Collectors.toMap(RequestView::id, RequestView::reference));
    }

    private Map<Long, String> names(Collection<DocumentView> known, List<FacetTally.Count> counts) {
        var ids = Stream.concat(
                        known.stream().map(DocumentView::publicBodyId).filter(Objects::nonNull),
                        counts.stream().map(count -> Long.valueOf(count.value())))
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : bodies.names(ids);
    }

    private SearchAnswer.Facets facets(
            Viewer viewer, FacetTally tally, List<FacetTally.Count> bodyCounts, Map<Long, String> names) {
        return new SearchAnswer.Facets(
                labelled(tally.kinds(), value -> DocumentKind.valueOf(value).label()),
                labelled(bodyCounts, value -> names.getOrDefault(Long.valueOf(value), "")).stream()
                        .filter(facet -> !facet.label().isEmpty())
                        .toList(),
                labelled(tally.years(), UnaryOperator.identity()),
                labelled(tally.tags(), UnaryOperator.identity()),
                labelled(tally.teams(), value -> team(viewer, Long.parseLong(value))),
                labelled(tally.sources(), value -> SOURCES.getOrDefault(TextSource.valueOf(value), value)));
    }

    /** What others show to everybody, they show without their name. */
    private String team(Viewer viewer, long team) {
        return viewer.teams().contains(team) ? teams.name(team) : "un autre collectif";
    }

    private static List<SearchAnswer.Facet> labelled(List<FacetTally.Count> counts, UnaryOperator<String> label) {
        return counts.stream()
                .map(count -> new SearchAnswer.Facet(count.value(), label.apply(count.value()), count.documents()))
                .toList();
    }
}
