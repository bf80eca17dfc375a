package org.saisine.archive;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Access;
import org.saisine.account.Viewer;
import org.saisine.web.Problem;

/** The documents of the archive. What a team owns is read through a {@link Viewer}. */
@ApplicationScoped
public class Documents implements PanacheRepository<Document> {

    /** The document, where it exists and the viewer may read it. */
    public Optional<DocumentView> find(Viewer viewer, long id) {
        return readable(viewer, id).map(Document::view);
    }

    /** @throws Problem not found, where there is none that the viewer may read */
    public DocumentView get(Viewer viewer, long id) {
        return find(viewer, id).orElseThrow(Problem::notFound);
    }

    /** Those of {@code ids} that exist and that the viewer may read, by id. */
    public Map<Long, DocumentView> among(Viewer viewer, Collection<Long> ids) {
        return find("id in ?1 and deletedAt is null", ids).stream()
                .filter(d -> Access.mayRead(viewer, d.teamId(), d.visibility()))
                .collect(Collectors.toMap(Document::id, Document::view));
    }

    /** What the viewer may read, the latest first. */
    public List<DocumentView> recent(Viewer viewer, int size) {
        return list(viewer, DocumentQuery.latest(size)).documents();
    }

    public DocumentList list(Viewer viewer, DocumentQuery query) {
        Conditions where = new Conditions(viewer)
                .and("kind = :kind", "kind", query.kind())
                .and("state = :state", "state", query.state())
                .and("publicBodyId = :body", "body", query.publicBodyId())
                .and("requestId = :request", "request", query.requestId())
                .and("array_contains(tags, :tag)", "tag", query.tag());
        PanacheQuery<Document> found =
                find(where.text() + " order by " + query.order().clause(), where.parameters());
        List<DocumentView> documents = found.page(query.page(), query.size()).stream()
                .map(Document::view)
                .toList();
        return new DocumentList(documents, count(where.text(), where.parameters()));
    }

    /**
     * Documents changed after {@code seq}, in the order of their changes; at least {@code limit} where so many are waiting,
     * more where several changed in one transaction. Without a viewer, and for the search index alone: it must know every
     * document, and asks who may see what when it is queried.
     */
    public List<IndexableDocument> changedSince(long seq, int limit) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        select id, change_seq, deleted_at is not null from document
                         where change_seq > ?1 and change_seq < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                         order by change_seq fetch first ?2 rows with ties""")
                .setParameter(1, seq)
                .setParameter(2, limit)
                .getResultList();
        List<IndexableDocument> changed = new ArrayList<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            Document document = findById(((Number) columns[0]).longValue());
            changed.add(
                    new IndexableDocument(document.view(), ((Number) columns[1]).longValue(), (boolean) columns[2]));
        }
        return changed;
    }

    /** What the viewer's team took out, the latest first. */
    List<Document> removed(Viewer viewer) {
        return find("teamId = ?1 and deletedAt is not null order by deletedAt desc, id desc", viewer.teamId())
                .page(0, 500)
                .list();
    }

    /** What was taken out before {@code limit} and no request brought, for whoever empties the bin. */
    List<Document> removedBefore(Instant limit, int most) {
        return find("deletedAt < ?1 and requestId is null order by id", limit)
                .page(0, most)
                .list();
    }

    Optional<Document> readable(Viewer viewer, long id) {
        return find("id = ?1 and deletedAt is null", id)
                .firstResultOptional()
                .filter(d -> Access.mayRead(viewer, d.teamId(), d.visibility()));
    }

    /** The document, locked until the transaction ends, so that a job and a person do not write over each other. */
    Optional<Document> locked(long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Long> teamOf(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Optional.ofNullable(findById(id)).map(Document::teamId));
    }

    /** A document that nobody has begun to read. */
    record Waiting(long documentId, long teamId) {}

    /** The first documents of each team that nobody has begun to read: the first of every team, then the second, and so on. */
    List<Waiting> waiting(int ofEachTeam) {
        List<?> rows = QuarkusTransaction.requiringNew().call(() -> getEntityManager()
                .createNativeQuery("""
                                select id, team_id from (
                                    select id, team_id, added_at, row_number() over (partition by team_id order by added_at, id) as turn
                                      from document where state = 'RECEIVED' and deleted_at is null) waiting
                                 where turn <= ?1 order by turn, added_at fetch first 100 rows only""")
                .setParameter(1, ofEachTeam)
                .getResultList());
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Waiting(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .toList();
    }

    Optional<Document> sameFile(long teamId, String sha256) {
        return find("teamId = ?1 and sha256 = ?2 and deletedAt is null", teamId, sha256)
                .firstResultOptional();
    }

    /** Waits until no other transaction of the cluster is adding this file to this team. */
    void awaitTurn(long teamId, String sha256) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 4))) as turn")
                .setParameter(1, teamId + "/" + sha256)
                .getSingleResult();
    }

    /** A where clause in the making: always what the viewer may read, then one condition for each value that is given. */
    private static final class Conditions {

        private final StringBuilder text =
                new StringBuilder("deletedAt is null and (teamId in (:teams) or visibility <> 'TEAM')");
        private final Map<String, Object> parameters = new HashMap<>();

        Conditions(Viewer viewer) {
            parameters.put("teams", viewer.teams());
        }

        Conditions and(String condition, String name, @Nullable Object value) {
            if (value != null) {
                text.append(" and ").append(condition);
                parameters.put(name, value);
            }
            return this;
        }

        String text() {
            return text.toString();
        }

        Map<String, Object> parameters() {
            return parameters;
        }
    }
}
