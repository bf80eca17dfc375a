package org.saisine.publicbody;

import java.util.LinkedHashMap;
import java.util.Map;
import org.saisine.web.Problem;

/** What a user says of an access officer (PRADA). */
record OfficerDetails(String name, String email, String address, String source) {

    /** Sentences by field; empty where all is well. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (name.isBlank() || name.length() > 200) {
            problems.put("name", "Donnez le nom de la personne, ou de son service (200 caractères au plus).");
        }
        if (!EmailAddress.wrong(email).isEmpty()) {
            problems.put("email", EmailAddress.wrong(email));
        }
        if (address.length() > 500) {
            problems.put("address", "L’adresse est trop longue (500 caractères au plus).");
        }
        if (source.isBlank() || source.length() > 200) {
            problems.put("source", "Dites où vous l’avez lu\u00a0: le site de la mairie, un appel téléphonique…");
        }
        return problems;
    }

    /** @throws Problem invalid, where something is wrong */
    void requireValid() {
        if (!problems().isEmpty()) {
            throw Problem.invalid(problems());
        }
    }
}
