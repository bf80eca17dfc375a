package org.saisine.publicbody;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saisine.web.Problem;

/** What a user may say of a body. */
record BodyDetails(
        String name, BodyKind kind, String siren, String departmentCode, List<String> postcodes, String website) {

    private static final int LONGEST_NAME = 300;

    BodyDetails {
        postcodes = List.copyOf(postcodes);
    }

    /** Sentences by field; empty where all is well. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (name.isBlank()) {
            problems.put("name", "Donnez le nom de l’administration, comme une lettre l’écrit.");
        } else if (name.length() > LONGEST_NAME) {
            problems.put("name", "Le nom est trop long (300 caractères au plus).");
        }
        if (!siren.matches("|\\d{9}")) {
            problems.put("siren", "Un numéro SIREN a neuf chiffres.");
        }
        if (!departmentCode.matches("|\\d{2,3}|2[AB]")) {
            problems.put("departmentCode", "Donnez le numéro du département\u00a0: 2B, 13, 974…");
        }
        if (!postcodes.stream().allMatch(p -> p.matches("\\d{5}"))) {
            problems.put("postcodes", "Un code postal a cinq chiffres. Séparez-en plusieurs par des espaces.");
        }
        if (!website.matches("|https?://[^\\s\"<>]{3,500}")) {
            problems.put("website", "L’adresse du site commence par https:// ou http://.");
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
