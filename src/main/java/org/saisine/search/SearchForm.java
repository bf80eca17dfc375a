package org.saisine.search;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.saisine.archive.DocumentKind;
import org.saisine.web.Problem;

/** What is asked of a search, as an address writes it; the same for the page and for programs. */
public record SearchForm(
        @Parameter(description = "Les mots cherchés\u00a0: tous par défaut, «\u00a0une phrase\u00a0», -sans, préfixe*")
        @QueryParam("q")
        @DefaultValue("")
        String q,

        @Parameter(description = "La nature du document\u00a0: AUDIT, CONTRACT, MINUTES…")
        @QueryParam("kind")
        @DefaultValue("")
        String kind,

        @Parameter(description = "L’administration qui l’a produit, par son identifiant")
        @QueryParam("publicBodyId")
        @DefaultValue("")
        String publicBodyId,

        @Parameter(description = "Le premier jour de la date du document, 2026-05-02")
        @QueryParam("from")
        @DefaultValue("")
        String from,

        @Parameter(description = "Le dernier jour, 2026-05-31") @QueryParam("to") @DefaultValue("")
        String to,

        @Parameter(description = "La référence de la demande qui l’a fait venir")
        @QueryParam("request")
        @DefaultValue("")
        String request,

        @Parameter(description = "À partir de 0") @QueryParam("page") @DefaultValue("0")
        String page,

        @Parameter(description = "Documents par page, 100 au plus") @QueryParam("size") @DefaultValue("20")
        String size) {

    static SearchForm empty() {
        return new SearchForm("", "", "", "", "", "", "0", "20");
    }

    /** @throws Problem invalid, where a filter is not of its kind; words never are */
    SearchQuery query(@Nullable Long requestId) {
        Map<String, String> wrong = new LinkedHashMap<>();
        SearchFilter filter = new SearchFilter(
                read("kind", kind, DocumentKind::valueOf, "Cette nature de document n’existe pas.", wrong),
                read(
                        "publicBodyId",
                        publicBodyId,
                        Long::valueOf,
                        "L’administration est désignée par un nombre.",
                        wrong),
                read("from", from, LocalDate::parse, "Écrivez la date ainsi\u00a0: 2026-05-02.", wrong),
                read("to", to, LocalDate::parse, "Écrivez la date ainsi\u00a0: 2026-05-31.", wrong),
                requestId);
        Integer number = read("page", page, Integer::valueOf, "La page est un nombre, à partir de 0.", wrong);
        Integer count = read("size", size, Integer::valueOf, "La taille est un nombre, 100 au plus.", wrong);
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return new SearchQuery(q, filter, number == null ? 0 : number, count == null ? 20 : count);
    }

    private static <T> @Nullable T read(
            String field, String value, Function<String, T> reader, String sentence, Map<String, String> wrong) {
        if (value.isBlank()) {
            return null;
        }
        try {
            return reader.apply(value.strip());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            wrong.put(field, sentence);
            return null;
        }
    }
}
