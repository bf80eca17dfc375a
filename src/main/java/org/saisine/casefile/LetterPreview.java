package org.saisine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import org.saisine.account.Viewer;
import org.saisine.request.Drafting.Wanted;
import org.saisine.request.RequestView;

/** The letter as it grows while its request is prepared. */
@ApplicationScoped
class LetterPreview {

    String of(Viewer viewer, RequestView request, Wanted wanted) {
        return wanted.subject();
    }

    void compose(Viewer viewer, String reference) {}
}
