package org.saisine.publicbody;

import java.util.LinkedHashMap;
import java.util.Map;
import org.saisine.web.Problem;

/** What a user says of a way to reach a body. */
record ContactDetails(ContactKind kind, String value, String source) {

    /** Sentences by field; empty where all is well. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        String wrong = wrongValue();
        if (!wrong.isEmpty()) {
            problems.put("value", wrong);
        }
        if (source.isBlank() || source.length() > 200) {
            problems.put("source", "Dites où vous l’avez lu\u00a0: le site de la mairie, un appel téléphonique…");
        }
        return problems;
    }

    private String wrongValue() {
        if (value.isBlank()) {
            return "Donnez le contact\u00a0: une adresse, un numéro…";
        }
        return switch (kind) {
            case EMAIL -> EmailAddress.wrong(value);
            case POSTAL ->
                value.length() <= 500 && value.lines().count() <= 6 ? "" : "Une enveloppe porte six lignes au plus.";
            case PHONE ->
                value.matches("[+0-9 ().\\u00a0\\u202f-]{4,30}")
                        ? ""
                        : "Un numéro de téléphone n’a que des chiffres, des espaces et +.";
            case FORM ->
                value.matches("https?://[^\\s\"<>]{3,500}") ? "" : "L’adresse du formulaire commence par https://.";
        };
    }

    /** @throws Problem invalid, where something is wrong */
    void requireValid() {
        if (!problems().isEmpty()) {
            throw Problem.invalid(problems());
        }
    }
}
