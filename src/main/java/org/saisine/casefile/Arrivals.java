package org.saisine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saisine.account.Viewer;
import org.saisine.casefile.DashboardPages.ToQualify;
import org.saisine.correspondence.Replies;
import org.saisine.request.Requests;

/** What came and waits to be understood. */
@ApplicationScoped
class Arrivals {

    private final Replies replies;
    private final Requests requests;
    private final BodyNames bodies;

    Arrivals(Replies replies, Requests requests, BodyNames bodies) {
        this.replies = replies;
        this.requests = requests;
        this.bodies = bodies;
    }

    List<ToQualify> toQualify(Viewer viewer) {
        return replies.unqualified(viewer).stream()
                .map(reply -> new ToQualify(
                        reply.path(),
                        reply.subject(),
                        bodies.name(requests.get(viewer, reply.reference()).publicBodyId()),
                        reply.receivedOn()))
                .toList();
    }
}
