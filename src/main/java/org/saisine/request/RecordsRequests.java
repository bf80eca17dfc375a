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
    List<RecordsRequest> staleOn(LocalDate today, int limit) {
        return find("situation.staleOn <= ?1 order by id", today).page(0, limit).list();
    }

    String nextReference(int year) {
        Number number = (Number) getEntityManager()
                .createNativeQuery("select nextval('records_request_number')")
                .getSingleResult();
        return "%d-%04d".formatted(year, number.longValue());
    }
}
