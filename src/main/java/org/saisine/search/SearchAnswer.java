package org.saisine.search;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saisine.archive.DocumentKind;

/** What a search found, among what the viewer may read. */
@Schema(description = "Les documents trouvés, le meilleur d’abord.")
public record SearchAnswer(
        @Schema(description = "Nombre de documents trouvés") long total,
        List<Hit> hits,
        Facets facets,

        @Schema(
                description =
                        "«\u00a0Vouliez-vous dire\u00a0»\u00a0: rien ne répondait aux mots tapés, ces résultats répondent à ceux-ci")
        @Nullable
        String suggestion,

        @Schema(
                description =
                        "Vrai si rien n’a tous les mots\u00a0: ces résultats en ont la plupart, ou de très proches")
        boolean nearly,

        @Schema(description = "Faux tant que l’index se reconstruit\u00a0: des résultats peuvent manquer")
        boolean complete) {

    static SearchAnswer nothing(boolean complete) {
        return new SearchAnswer(0, List.of(), Facets.NONE, null, false, complete);
    }

    /** A document found, at its best page. */
    public record Hit(
            long documentId,
            String title,

            @Schema(description = "La page qui répond le mieux\u202f; absente tant qu’aucune page n’est lue") @Nullable
            Integer page,

            @Schema(description = "Extrait de la page en HTML, les mots trouvés entre <mark> et </mark>")
            String snippet,

            double score,
            @Nullable LocalDate date,
            DocumentKind kind,
            String kindLabel,
            @Nullable Long publicBodyId,
            @Nullable String publicBody,
            @Nullable String requestReference,

            @Schema(description = "Le titre en HTML, les mots trouvés entre <mark> et </mark>")
            String titleMarked,

            @Schema(description = "Les pages qui répondent, les meilleures")
            List<Integer> pages) {}

    /** How the documents found are distributed. */
    public record Facets(
            List<Facet> kind,
            List<Facet> publicBody,
            List<Facet> year,
            List<Facet> tag,
            List<Facet> team,
            List<Facet> source) {
        static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** A value and how many of the documents found have it. */
    public record Facet(String value, String label, int count) {}
}
