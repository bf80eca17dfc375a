package org.saisine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.saisine.account.Viewer;
import org.saisine.archive.DocumentState;
import org.saisine.archive.DocumentView;
import org.saisine.archive.Documents;
import org.saisine.casefile.DashboardPages.Dashboard;
import org.saisine.casefile.DashboardPages.Group;
import org.saisine.letter.Kits;
import org.saisine.request.RequestFilter;
import org.saisine.request.RequestLists;
import org.saisine.request.RequestView;

/** Puts the dashboard together: what is due comes first, sorted by its prudent last day. */
@ApplicationScoped
class Dashboards {

    private static final int MOST = 200;
    private static final int LATEST = 6;

    private final RequestLists lists;
    private final BodyNames bodies;
    private final Documents documents;
    private final Arrivals arrivals;
    private final Kits kits;
    private final Clock clock;

    Dashboards(RequestLists lists, BodyNames bodies, Documents documents, Arrivals arrivals, Kits kits, Clock clock) {
        this.lists = lists;
        this.bodies = bodies;
        this.documents = documents;
        this.arrivals = arrivals;
        this.kits = kits;
        this.clock = clock;
    }

    Dashboard of(Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        List<RequestLine> lines = lines(viewer, today);
        List<DocumentView> latest = documents.recent(viewer, LATEST);
        List<DocumentView> reading = documents.recent(viewer, MOST).stream()
                .filter(d -> d.state() == DocumentState.PROCESSING || d.state() == DocumentState.RECEIVED)
                .toList();
        return new Dashboard(
                due(lines, today),
                only(lines, line -> !line.draft() && !line.actionable() && !line.expired()),
                only(lines, RequestLine::draft),
                arrivals.toQualify(viewer),
                latest,
                reading.stream().mapToLong(DocumentView::pagesRead).sum(),
                reading.stream()
                        .mapToLong(d -> d.pageCount() == null ? 1 : d.pageCount())
                        .sum(),
                kits.all().stream().limit(3).toList());
    }

    private List<RequestLine> lines(Viewer viewer, LocalDate today) {
        List<RequestView> open = lists.list(viewer, RequestFilter.all().sized(MOST)).requests().stream()
                .filter(request -> viewer.teams().contains(request.teamId()))
                .filter(request -> Phase.of(request.status()) != Phase.ENDED)
                .toList();
        Map<Long, String> names = bodies.of(open);
        return open.stream()
                .map(request -> RequestLine.of(request, names.getOrDefault(request.publicBodyId(), ""), today))
                .toList();
    }

    private static List<Group> due(List<RequestLine> lines, LocalDate today) {
        List<RequestLine> due = only(lines, line -> !line.draft() && line.actionable());
        List<Group> groups = new ArrayList<>();
        add(groups, "Délai expiré\u00a0: une nouvelle demande rouvre tout", only(lines, RequestLine::expired));
        add(groups, "En retard", only(due, line -> line.before(today)));
        add(groups, "Dans les sept jours", only(due, line -> !line.before(today) && line.before(today.plusDays(8))));
        add(groups, "Plus tard", only(due, line -> !line.before(today.plusDays(8))));
        return groups;
    }

    private static void add(List<Group> groups, String title, List<RequestLine> lines) {
        if (!lines.isEmpty()) {
            groups.add(new Group(title, lines));
        }
    }

    private static List<RequestLine> only(List<RequestLine> lines, Predicate<RequestLine> wanted) {
        return lines.stream().filter(wanted).toList();
    }
}
