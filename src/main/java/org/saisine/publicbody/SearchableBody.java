package org.saisine.publicbody;

import java.util.List;

/** What the search knows of a body. */
record SearchableBody(
        long id,
        BodyKind kind,
        String name,
        String territoryName,
        List<String> otherNames,
        String insee,
        String siren,
        String departmentCode,
        String departmentName,
        List<String> postcodes,
        int population) {}
