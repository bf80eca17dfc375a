package org.saisine.request;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of all journals. Whoever asks has been allowed to read the request first. */
@ApplicationScoped
class RequestEvents implements PanacheRepository<RequestEvent> {

    /** Every line of one journal, in the order of what happened, voided ones and those that void them included. */
    List<RequestEvent> of(long requestId) {
        return list("requestId = ?1 order by occurredOn, id", requestId);
    }

    /** The lines that count: neither voided nor voiding. */
    List<RequestEvent> standing(long requestId) {
        List<RequestEvent> all = of(requestId);
        Set<Long> voided = voidedAmong(all);
        return all.stream()
                .filter(line -> line.voids().isEmpty() && !voided.contains(line.id()))
                .toList();
    }

    static Set<Long> voidedAmong(List<RequestEvent> lines) {
        return lines.stream().map(RequestEvent::voids).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
