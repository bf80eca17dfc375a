package org.saisine.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.saisine.account.Viewer;
import org.saisine.deadline.Status;
import org.saisine.request.Drafting;
import org.saisine.request.Drafting.Wanted;
import org.saisine.request.Outcome;
import org.saisine.request.RequestView;
import org.saisine.request.RequestView.ItemView;
import org.saisine.request.Requests;
import org.saisine.web.Problem;

/** Asks again for the same documents: a new request whose time limits start afresh (réitération). */
@ApplicationScoped
public class Repetition implements PanacheRepository<RepeatedRequest> {

    private final Requests requests;
    private final Drafting drafting;

    Repetition(Requests requests, Drafting drafting) {
        this.requests = requests;
        this.drafting = drafting;
    }

    /**
     * A new draft, for what is still due where the first request came to nothing; its letter will then say so.
     *
     * @throws Problem not found, where the viewer may not read the first request
     */
    @Transactional
    public RequestView start(Viewer viewer, String reference) {
        RequestView old = requests.get(viewer, reference);
        boolean lapsed = requests.assess(viewer, reference).status() == Status.TIME_BARRED;
        RequestView draft = drafting.start(viewer);
        drafting.addressTo(viewer, draft.reference(), old.publicBodyId());
        List<String> documents = lapsed ? due(old) : old.documents();
        drafting.ask(viewer, draft.reference(), new Wanted(old.subject(), documents, old.regime(), old.kit()), null);
        if (lapsed) {
            persist(new RepeatedRequest(draft.id(), old.id()));
        }
        return drafting.sendBy(viewer, draft.reference(), old.channel(), old.delivery(), old.recipientEmail());
    }

    /** What has come needs no asking: a request repeated whole may be called abusive (CRPA, art. L. 311-2). */
    private static List<String> due(RequestView old) {
        List<String> due = old.items().stream()
                .filter(item -> item.outcome() != Outcome.DISCLOSED && item.outcome() != Outcome.WITHDRAWN)
                .map(ItemView::title)
                .toList();
        return due.isEmpty() ? old.documents() : due;
    }

    /** The request that this one repeats, where there is one and the viewer may read it. */
    Optional<RequestView> earlier(Viewer viewer, RequestView request) {
        return findByIdOptional(request.id()).flatMap(repeated -> requests.byId(viewer, repeated.earlierId()));
    }
}
