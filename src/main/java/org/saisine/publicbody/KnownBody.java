package org.saisine.publicbody;

import java.util.List;

/**
 * A body as an import compares lines with it.
 *
 * @param ref its directory key, or {@code #id} where it has none
 * @param otherNames usual names, acronyms, communes merged into it and their former INSEE codes
 */
record KnownBody(
        String ref,
        BodyKind kind,
        String name,
        String territoryName,
        List<String> otherNames,
        String insee,
        String departmentCode,
        List<String> postcodes) {

    /** Mairie de Corte (2B). */
    String described() {
        return departmentCode.isEmpty() ? name : name + " (" + departmentCode + ")";
    }
}
