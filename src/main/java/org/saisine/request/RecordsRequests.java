package org.saisine.request;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Access;
import org.saisine.account.Viewer;
import org.saisine.web.Problem;

/** The requests of all teams; each reading asks who looks. */
@ApplicationScoped
class RecordsRequests implements PanacheRepository<RecordsRequest> {

    /** @throws Problem not found, where it is unknown or the viewer may not read it */
    RecordsRequest readable(Viewer viewer, String reference) {
        RecordsRequest request =
                find("reference", reference).firstResultOptional().orElseThrow(Problem::notFound);
        Access.requireRead(viewer, request.teamId(), request.visibility());
        return request;
    }

    /**
     * The request, locked until the transaction ends so that two gestures at once follow each other.
     *
     * @param seen the version that the author saw; null to write whatever was written since
     * @throws Problem not found, where it is unknown or the viewer may not contribute to it; conflict, where it has changed
     */
    RecordsRequest writable(Viewer viewer, String reference, @Nullable Integer seen) {
        RecordsRequest request = find("reference", reference)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
        Access.requireContribute(viewer, request.teamId());
        request.requireVersion(seen);
        getEntityManager().lock(request, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return request;
    }

    /** The view of a request just written, with the version that it now has. */
    RequestView written(RecordsRequest request) {
        flush();
        return RequestView.of(request);
    }

    /** For what comes from outside with the request's own secret address; nobody is signed in there. */
    Optional<RecordsRequest> byReplyToken(String token) {
        return find("replyToken", token).firstResultOptional();
    }

    /** For the nightly recomputation, which looks for nobody. */
    List<Long> staleOn(LocalDate today, int limit) {
        return getEntityManager()
                .createQuery(
                        "select r.id from RecordsRequest r where r.situation.staleOn <= :today order by r.id",
                        Long.class)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList();
    }

    RecordsRequest locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that run and were computed by other rules, for another residence or another court than today’s. */
    List<Long> outdated(String edition, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select r.id from records_request r
                        join team t on t.id = r.team_id
                        left join public_body b on b.id = r.public_body_id
                        where r.status not in ('DRAFT', 'DISCLOSED', 'WITHDRAWN')
                          and r.basis <> :edition || '/' || t.residence || '/' || coalesce(b.territory, 'METROPOLE')
                        order by r.id
                        limit :most
                        """, Long.class)
                .setParameter("edition", edition)
                .setParameter("most", limit)
                .getResultList();
    }

    String nextReference(int year) {
        Number number = (Number) getEntityManager()
                .createNativeQuery("select nextval('records_request_number')")
                .getSingleResult();
        return "%d-%04d".formatted(year, number.longValue());
    }
}
