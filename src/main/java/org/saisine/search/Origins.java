package org.saisine.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saisine.account.People;
import org.saisine.account.Viewer;
import org.saisine.archive.DocumentView;
import org.saisine.correspondence.Replies;
import org.saisine.correspondence.ReplyView;
import org.saisine.publicbody.PublicBodies;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.web.Problem;

/** Where a document comes from (provenance), as far as the viewer may know it. */
@ApplicationScoped
class Origins {

    private final Requests requests;
    private final Replies replies;
    private final PublicBodies bodies;
    private final People people;

    Origins(Requests requests, Replies replies, PublicBodies bodies, People people) {
        this.requests = requests;
        this.replies = replies;
        this.bodies = bodies;
        this.people = people;
    }

    /**
     * The names behind a document's ids.
     *
     * @param body the name of the body that produced it; empty where nobody has said
     * @param addedBy empty where it came by itself
     */
    record Origin(
            String body,
            @Nullable RequestView request,
            @Nullable ReplyView reply,
            String addedBy) {}

    Origin of(Viewer viewer, DocumentView document) {
        Long person = document.addedBy();
        Long requestId = document.requestId();
        Optional<RequestView> request = requestId == null ? Optional.empty() : requests.byId(viewer, requestId);
        return new Origin(
                body(document),
                request.orElse(null),
                request.flatMap(r -> reply(viewer, r, document.messageId())).orElse(null),
                person == null ? "" : people.name(person));
    }

    String body(DocumentView document) {
        Long body = document.publicBodyId();
        return body == null ? "" : bodies.names(Set.of(body)).getOrDefault(body, "");
    }

    private Optional<ReplyView> reply(Viewer viewer, RequestView request, @Nullable Long reply) {
        if (reply == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(replies.get(viewer, request.reference(), reply));
        } catch (Problem gone) {
            return Optional.empty();
        }
    }
}
