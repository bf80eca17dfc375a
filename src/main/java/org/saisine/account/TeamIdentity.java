package org.saisine.account;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;

/**
 * Who writes, as letters must say it (CRPA, art. R. 112-9-1). Texts are empty where nothing is known.
 *
 * @param registration RNA number of an association, SIREN of a company
 * @param representative given name and name of who signs
 * @param quality in what quality they sign: présidente, gérant…
 */
@Embeddable
public record TeamIdentity(
        @Enumerated(EnumType.STRING) TeamKind kind,
        String name,
        String legalForm,
        String registration,
        String representative,
        String quality,
        String street,
        String postcode,
        String city,
        String email,
        String phone,
        @Enumerated(EnumType.STRING) Residence residence) {

    /** What letters still lack, in words that fit « Il manque… »; empty where they may be written. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (kind != TeamKind.PERSON && registration.isEmpty()) {
            missing.add(kind == TeamKind.ASSOCIATION ? "le numéro RNA" : "le numéro SIREN");
        }
        if (representative.isEmpty()) {
            missing.add("le nom de la personne qui signe");
        }
        if (street.isEmpty() || city.isEmpty() || postcode.isEmpty() && residence != Residence.ABROAD) {
            missing.add("l’adresse postale");
        }
        if (email.isEmpty()) {
            missing.add("l’adresse électronique");
        }
        return missing;
    }

    /** A team of which only the name is known yet. */
    public static TeamIdentity named(String name) {
        return new TeamIdentity(TeamKind.PERSON, name.strip(), "", "", "", "", "", "", "", "", "", Residence.METROPOLE);
    }
}
