package org.saisine.publicbody;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body as a list shows it: its département tells homonyms apart. */
public record PublicBodySummary(
        long id,
        BodyKind kind,
        String name,
        String insee,
        String siren,
        DepartmentView department,
        List<String> postcodes,
        @Nullable Integer population,
        String email,
        ContactStatus emailStatus) {}
