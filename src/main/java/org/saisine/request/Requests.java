package org.saisine.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saisine.account.Access;
import org.saisine.account.Viewer;
import org.saisine.deadline.Assessment;
import org.saisine.web.Problem;

/** Reading requests: the door for the rows above. */
@ApplicationScoped
public class Requests {

    private final RecordsRequests requests;
    private final RequestEvents events;
    private final Situations situations;
    private final Clock clock;

    Requests(RecordsRequests requests, RequestEvents events, Situations situations, Clock clock) {
        this.requests = requests;
        this.events = events;
        this.situations = situations;
        this.clock = clock;
    }

    /** @throws Problem not found, where it is unknown or the viewer may not read it */
    @Transactional
    public RequestView get(Viewer viewer, String reference) {
        return RequestView.of(requests.readable(viewer, reference));
    }

    /** @throws Problem not found, where it is unknown or the viewer may not contribute to it */
    @Transactional
    public RequestView contributable(Viewer viewer, String reference) {
        RecordsRequest request = requests.readable(viewer, reference);
        Access.requireContribute(viewer, request.teamId());
        return RequestView.of(request);
    }

    /** The request of a row's own record (a letter, a message), where the viewer may read it. */
    @Transactional
    public Optional<RequestView> byId(Viewer viewer, long id) {
        return requests.findByIdOptional(id)
                .filter(request -> Access.mayRead(viewer, request.teamId(), request.visibility()))
                .map(RequestView::of);
    }

    /** For mail that comes from outside with the request's own secret address; nobody is signed in there. */
    @Transactional
    public Optional<RequestView> byReplyToken(String token) {
        return requests.byReplyToken(token).map(RequestView::of);
    }

    /** Every line of the journal, voided ones included. */
    @Transactional
    public List<JournalLine> journal(Viewer viewer, String reference) {
        return JournalLine.of(events.of(requests.readable(viewer, reference).id()));
    }

    /** Status, deadlines and next steps as the law gives them today. */
    @Transactional
    public Assessment assess(Viewer viewer, String reference) {
        return situations.assess(requests.readable(viewer, reference), LocalDate.now(clock));
    }
}
