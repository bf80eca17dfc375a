package org.saisine.archive;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a document; all of it may be left out and said later.
 *
 * @param title null or blank: made from the name of the file
 * @param publicBodyId the public body that produced it
 */
public record Description(
        @Nullable @Size(max = 300, message = "Le titre ne peut pas dépasser 300 caractères.")
        String title,

        @Nullable DocumentKind kind,
        @Nullable LocalDate date,
        @Nullable Long publicBodyId,

        @Nullable @Size(max = 30, message = "Trente étiquettes au plus.")
        List<@Size(max = 60, message = "Une étiquette ne peut pas dépasser 60 caractères.") String> tags) {

    public static Description none() {
        return new Description(null, null, null, null, null);
    }

    public static Description titled(String title, DocumentKind kind) {
        return new Description(title, kind, null, null, null);
    }
}
