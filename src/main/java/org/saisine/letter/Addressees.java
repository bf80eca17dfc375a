package org.saisine.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saisine.publicbody.PublicBodies;
import org.saisine.publicbody.PublicBodyView;
import org.saisine.request.RequestView;

/** Whom each letter of a request is for: the administration, the CADA, or the court of the administration's seat. */
@ApplicationScoped
class Addressees {

    private final PublicBodies bodies;

    Addressees(PublicBodies bodies) {
        this.bodies = bodies;
    }

    Addressee of(LetterType type, RequestView request, PublicBodyView body, Facts facts) {
        boolean before = type == LetterType.COVER_LETTER && facts.courtActionOn() != null;
        return switch (before ? Recipient.COURT : type.recipient()) {
            case BODY -> Addressee.of(body, request.recipientEmail());
            case CADA -> Addressee.CADA;
            case COURT -> court(body);
        };
    }

    /** The court of the seat of the body that refused (CJA, art. R. 312-1); its address where the directory has it. */
    private Addressee court(PublicBodyView body) {
        List<String> address =
                bodies.court(body.tribunal()).map(PublicBodyView::addressLines).orElse(List.of());
        return Addressee.court(body.tribunalName(), address);
    }
}
