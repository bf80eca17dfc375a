package org.saisine.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What people chose for single requests. */
@ApplicationScoped
class Followings implements PanacheRepository<Following> {

    Optional<Following> of(long personId, long requestId) {
        return find("personId = ?1 and requestId = ?2", personId, requestId).firstResultOptional();
    }

    List<Following> ofRequests(Collection<Long> requestIds) {
        return requestIds.isEmpty() ? List.of() : list("requestId in ?1", requestIds);
    }

    List<Following> ofPerson(long personId) {
        return list("personId", personId);
    }
}
