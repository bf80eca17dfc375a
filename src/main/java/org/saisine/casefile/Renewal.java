package org.saisine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saisine.account.Viewer;
import org.saisine.request.Drafting;
import org.saisine.request.Drafting.Wanted;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;

/** Asks again for the same documents: a new request whose time limits start afresh (réitération). */
@ApplicationScoped
class Renewal {

    private final Requests requests;
    private final Drafting drafting;

    Renewal(Requests requests, Drafting drafting) {
        this.requests = requests;
        this.drafting = drafting;
    }

    @Transactional
    RequestView of(Viewer viewer, String reference) {
        RequestView old = requests.get(viewer, reference);
        String draft = drafting.start(viewer).reference();
        drafting.addressTo(viewer, draft, old.publicBodyId());
        drafting.ask(viewer, draft, new Wanted(old.subject(), old.documents(), old.regime(), old.kit()), null);
        return drafting.sendBy(viewer, draft, old.channel(), old.delivery(), old.recipientEmail());
    }
}
