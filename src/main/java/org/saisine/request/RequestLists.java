package org.saisine.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saisine.account.Viewer;
import org.saisine.deadline.Status;

/** Lists of requests: filtered, sorted, counted, always within what the viewer may read. */
@ApplicationScoped
public class RequestLists {

    private final EntityManager entities;

    RequestLists(EntityManager entities) {
        this.entities = entities;
    }

    /** A page of a list, and how many there are by status, whatever status is chosen. */
    public record RequestList(List<RequestView> requests, long total, Map<Status, Long> counts) {}

    @Transactional
    public RequestList list(Viewer viewer, RequestFilter filter) {
        Map<Status, Long> counts = counts(viewer, filter);
        long total = counts.entrySet().stream()
                .filter(e -> filter.statuses().isEmpty() || filter.statuses().contains(e.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        List<String> where = conditions(filter);
        if (!filter.statuses().isEmpty()) {
            where.add("r.situation.status in :statuses");
        }
        TypedQuery<RecordsRequest> query = entities.createQuery(
                "from RecordsRequest r where " + String.join(" and ", where) + " order by "
                        + filter.sort().clause(),
                RecordsRequest.class);
        bind(query, viewer, filter);
        if (!filter.statuses().isEmpty()) {
            query.setParameter("statuses", filter.statuses());
        }
        List<RequestView> page =
                query
                        .setFirstResult(filter.page() * filter.size())
                        .setMaxResults(filter.size())
                        .getResultList()
                        .stream()
                        .map(RequestView::of)
                        .toList();
        return new RequestList(page, total, counts);
    }

    private Map<Status, Long> counts(Viewer viewer, RequestFilter filter) {
        TypedQuery<Object[]> query = entities.createQuery(
                "select r.situation.status, count(r) from RecordsRequest r where "
                        + String.join(" and ", conditions(filter)) + " group by r.situation.status",
                Object[].class);
        bind(query, viewer, filter);
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        query.getResultList().forEach(row -> counts.put((Status) row[0], (Long) row[1]));
        return counts;
    }

    private static List<String> conditions(RequestFilter filter) {
        List<String> where = new ArrayList<>();
        where.add("(r.teamId in :teams or r.visibility <> org.saisine.account.Visibility.TEAM)");
        if (filter.publicBodyId() != null) {
            where.add("r.publicBodyId = :body");
        }
        if (!filter.text().isEmpty()) {
            where.add("(lower(r.subject) like :text escape '!' or r.reference like :text escape '!'"
                    + " or r.publicBodyId in :bodies or exists (select 1 from RequestedItem i where i.request = r"
                    + " and lower(i.title) like :text escape '!'))");
        }
        return where;
    }

    private static void bind(TypedQuery<?> query, Viewer viewer, RequestFilter filter) {
        query.setParameter("teams", viewer.teams());
        if (filter.publicBodyId() != null) {
            query.setParameter("body", filter.publicBodyId());
        }
        if (!filter.text().isEmpty()) {
            query.setParameter("text", "%" + escaped(filter.text().toLowerCase(Locale.FRENCH)) + "%");
            query.setParameter("bodies", filter.publicBodyIds());
        }
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
