package org.saisine.request;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** The journals of many at once, each in its order. */
    Map<Long, List<RequestEvent>> of(Collection<Long> requestIds) {
        return list("requestId in ?1 order by occurredOn, id", requestIds).stream()
                .collect(Collectors.groupingBy(RequestEvent::requestId));
    }

    /** The lines that count: neither voided nor voiding. */
    List<RequestEvent> standing(long requestId) {
        return standing(of(requestId));
    }

    /** Those that count of one journal. */
    static List<RequestEvent> standing(List<RequestEvent> all) {
        Set<Long> voided = voidedAmong(all);
        return all.stream()
                .filter(line -> line.voids().isEmpty() && !voided.contains(line.id()))
                .toList();
    }

    static Set<Long> voidedAmong(List<RequestEvent> lines) {
        return lines.stream().map(RequestEvent::voids).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
