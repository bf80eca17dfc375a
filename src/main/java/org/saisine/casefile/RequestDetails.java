package org.saisine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saisine.account.Viewer;
import org.saisine.archive.DocumentQuery;
import org.saisine.archive.Documents;
import org.saisine.deadline.Assessment;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;

/** One request with its story and its deadlines, as the API gives it. */
@ApplicationScoped
class RequestDetails {

    private final Requests requests;
    private final Documents documents;
    private final BodyNames bodies;

    RequestDetails(Requests requests, Documents documents, BodyNames bodies) {
        this.requests = requests;
        this.documents = documents;
        this.bodies = bodies;
    }

    @Transactional
    RequestJson.Details of(Viewer viewer, String reference) {
        RequestView request = requests.get(viewer, reference);
        Assessment assessment = requests.assess(viewer, reference);
        return new RequestJson.Details(
                request.reference(),
                request.version(),
                request.subject(),
                request.publicBodyId(),
                bodies.name(request.publicBodyId()),
                assessment.status(),
                assessment.status().label(),
                request.regime(),
                request.channel(),
                request.delivery(),
                request.recipientEmail(),
                request.kit(),
                request.visibility(),
                request.createdAt(),
                request.items().stream().map(RequestJson.Item::of).toList(),
                requests.journal(viewer, reference).stream()
                        .map(RequestJson.Line::of)
                        .toList(),
                assessment.deadlines().stream()
                        .map(RequestJson.DeadlineJson::of)
                        .toList(),
                assessment.nextSteps(),
                assessment.warnings(),
                documents.list(viewer, DocumentQuery.ofRequest(request.id())).documents().stream()
                        .map(RequestJson.DocumentRef::of)
                        .toList());
    }
}
