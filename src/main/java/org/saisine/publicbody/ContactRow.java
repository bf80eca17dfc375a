package org.saisine.publicbody;

import java.util.List;

/**
 * One line of a file of contacts, as the public-service directory writes it.
 *
 * @param sourceId mairie-54003-01: what it is, the INSEE code of its town, a rank
 * @param label Mairie - Aboncourt
 */
record ContactRow(
        int line,
        String sourceId,
        String label,
        String email,
        List<String> address,
        String postcode,
        String phone,
        String website) {

    String sourceKind() {
        return sourceId.contains("-") ? sourceId.substring(0, sourceId.indexOf('-')) : sourceId;
    }

    /** The INSEE code of the town, or an empty text. */
    String insee() {
        String[] parts = sourceId.split("-");
        return parts.length == 3 && parts[1].matches("\\d[0-9AB]\\d{3}") ? parts[1] : "";
    }

    String departmentCode() {
        return Departments.ofInsee(insee());
    }
}
