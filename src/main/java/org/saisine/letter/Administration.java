package org.saisine.letter;

import java.util.List;
import org.saisine.publicbody.BodyKind;
import org.saisine.publicbody.PublicBodyView;

/**
 * The body that was asked (administration), as a letter to somebody else speaks of it.
 *
 * @param designation la mairie de Corte
 * @param withDe de la mairie de Corte
 * @param withA à la mairie de Corte
 * @param addressLines without the name of the body; empty where not known
 */
public record Administration(
        BodyKind kind,
        String name,
        String designation,
        String withDe,
        String withA,
        List<String> addressLines,
        String email) {

    public Administration {
        addressLines = List.copyOf(addressLines);
    }

    static Administration of(PublicBodyView body) {
        return new Administration(
                body.kind(),
                body.name(),
                body.designation(),
                body.designationWithDe(),
                body.designationWithA(),
                body.addressLines(),
                body.email());
    }

    /** The postal address on one line; empty where not known. */
    public String address() {
        return String.join(", ", addressLines);
    }
}
