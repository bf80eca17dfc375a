package org.saisine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saisine.publicbody.PublicBodies;
import org.saisine.publicbody.PublicBodySummary;
import org.saisine.publicbody.PublicBodyView;
import org.saisine.request.RequestView;

/** The names of the bodies that a list of requests mentions, each read once. */
@ApplicationScoped
class BodyNames {

    private static final int MATCHES = 200;

    private final PublicBodies bodies;

    BodyNames(PublicBodies bodies) {
        this.bodies = bodies;
    }

    String name(@Nullable Long id) {
        return id == null ? "" : bodies.get(id).map(PublicBodyView::name).orElse("Administration supprimée");
    }

    Map<Long, String> of(Collection<RequestView> requests) {
        Map<Long, String> names = new HashMap<>();
        for (RequestView request : requests) {
            if (request.publicBodyId() != null) {
                names.computeIfAbsent(request.publicBodyId(), this::name);
            }
        }
        return names;
    }

    /** The bodies that a search over requests may mean. */
    List<Long> matching(String text) {
        return text.isBlank()
                ? List.of()
                : bodies.search(text, MATCHES).publicBodies().stream()
                        .map(PublicBodySummary::id)
                        .toList();
    }
}
