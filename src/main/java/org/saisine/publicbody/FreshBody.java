package org.saisine.publicbody;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body that a file brings and the directory does not have yet. */
record FreshBody(
        String key,
        BodyKind kind,
        String name,
        String territoryName,
        List<String> otherNames,
        String insee,
        String departmentCode,
        String postcode,
        @Nullable String parentRef) {

    KnownBody known() {
        return new KnownBody(
                key,
                kind,
                name,
                territoryName,
                otherNames,
                insee,
                departmentCode,
                postcode.isEmpty() ? List.of() : List.of(postcode));
    }
}
