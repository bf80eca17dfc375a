package org.saisine.correspondence;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.saisine.request.RequestView;
import org.saisine.web.Problem;

/** The sendings of letters. Whoever asks has been allowed to read the request first. */
@ApplicationScoped
class Dispatches implements PanacheRepository<Dispatch> {

    /** Those of a request, the first first. */
    List<Dispatch> of(RequestView request) {
        return list("requestId = ?1 order by id", request.id());
    }

    /** The last one that counts, of a letter. */
    Optional<Dispatch> active(long letterId) {
        return list("letterId = ?1 order by id desc", letterId).stream()
                .filter(dispatch -> dispatch.state().isActive())
                .findFirst();
    }

    long attempts(long letterId) {
        return count("letterId", letterId);
    }

    /** @throws Problem not found, where the request has no such sending */
    Dispatch of(RequestView request, long id) {
        return find("id = ?1 and requestId = ?2", id, request.id())
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** @throws Problem not found, where the request has no such sending */
    Dispatch locked(RequestView request, long id) {
        return find("id = ?1 and requestId = ?2", id, request.id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    Optional<Dispatch> locked(long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Two senders at once follow each other. */
    void awaitTurn(RequestView request) {
        getEntityManager()
                .createNativeQuery("select id from records_request where id = :id for update")
                .setParameter("id", request.id())
                .getSingleResult();
    }
}
