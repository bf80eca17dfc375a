package org.saisine.publicbody;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A body as typed. */
record BodyForm(
        @RestForm @Nullable String name,
        @RestForm @Nullable BodyKind kind,
        @RestForm @Nullable String siren,
        @RestForm @Nullable String departmentCode,
        @RestForm @Nullable String postcodes,
        @RestForm @Nullable String website,
        @RestForm @Nullable Integer version) {

    static BodyForm empty(String name) {
        return new BodyForm(name, BodyKind.OTHER, "", "", "", "", null);
    }

    static BodyForm of(BodyDetails details, int version) {
        return new BodyForm(
                details.name(),
                details.kind(),
                details.siren(),
                details.departmentCode(),
                String.join(" ", details.postcodes()),
                details.website(),
                version);
    }

    BodyDetails details() {
        String codes = Texts.stripped(postcodes).replaceAll("[\\s,;]+", " ");
        return new BodyDetails(
                Texts.stripped(name),
                kind == null ? BodyKind.OTHER : kind,
                Texts.stripped(siren).replaceAll("\\s", ""),
                Texts.stripped(departmentCode).toUpperCase(Locale.ROOT),
                codes.isEmpty() ? List.of() : Arrays.asList(codes.split(" ")),
                Texts.stripped(website));
    }
}
