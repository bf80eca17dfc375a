package org.saisine.archive;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A change of a document's description; what is left out stays.
 *
 * @param version the version the change is based on; left out, whatever is there is changed
 */
public record DescriptionChange(
        @Nullable @Schema(description = "Version lue ; absente, aucune vérification")
        Integer version,

        @Nullable @Size(max = 300, message = "Le titre ne peut pas dépasser 300 caractères.")
        String title,

        @Nullable DocumentKind kind,
        @Nullable LocalDate date,
        @Nullable Long publicBodyId,

        @Nullable @Size(max = 30, message = "Trente étiquettes au plus.")
        List<@Size(max = 60, message = "Une étiquette ne peut pas dépasser 60 caractères.") String> tags) {

    Description description() {
        return new Description(title, kind, date, publicBodyId, tags);
    }
}
