package org.saisine.search;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.saisine.archive.DocumentKind;
import org.saisine.archive.TextSource;
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

        @Parameter(description = "Une étiquette") @QueryParam("tag") @DefaultValue("")
        String tag,

        @Parameter(description = "D’où vient le texte de la page\u00a0: TEXT_LAYER, OCR, NONE")
        @QueryParam("source")
        @DefaultValue("")
        String source,

        @Parameter(description = "Le collectif qui garde le document, par son identifiant")
        @QueryParam("team")
        @DefaultValue("")
        String team,

        @Parameter(description = "L’ordre\u00a0: relevance (le meilleur d’abord) ou date (le plus récent d’abord)")
        @QueryParam("sort")
        @DefaultValue("relevance")
        String sort,

        @Parameter(description = "À partir de 0") @QueryParam("page") @DefaultValue("0")
        String page,

        @Parameter(description = "Documents par page, 100 au plus") @QueryParam("size") @DefaultValue("20")
        String size) {

    static SearchForm empty() {
        return new SearchForm("", "", "", "", "", "", "", "", "", "relevance", "0", "20");
    }

    /** The same, from another page of {@code documents} documents. */
    SearchForm at(int number, int documents) {
        return new SearchForm(
                q,
                kind,
                publicBodyId,
                from,
                to,
                request,
                tag,
                source,
                team,
                sort,
                Integer.toString(number),
                Integer.toString(documents));
    }

    /** @throws Problem invalid, where a filter is not of its kind; words never are */
    SearchQuery query(@Nullable Long requestId) {
        Map<String, String> wrong = new LinkedHashMap<>();
        SearchFilter filter = new SearchFilter(conditions(requestId, wrong));
        SearchQuery.Order order = read(
                "sort",
                sort,
                value -> SearchQuery.Order.valueOf(value.toUpperCase(Locale.ROOT)),
                "L’ordre est relevance ou date.",
                wrong);
        Integer number = read("page", page, Integer::valueOf, "La page est un nombre, à partir de 0.", wrong);
        Integer count = read("size", size, Integer::valueOf, "La taille est un nombre, 100 au plus.", wrong);
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return new SearchQuery(
                q,
                filter,
                order == null ? SearchQuery.Order.RELEVANCE : order,
                number == null ? 0 : number,
                count == null ? 20 : count);
    }

    private List<Condition> conditions(@Nullable Long requestId, Map<String, String> wrong) {
        return Stream.of(
                        read("kind", kind, SearchForm::ofKind, "Cette nature de document n’existe pas.", wrong),
                        read(
                                "publicBodyId",
                                publicBodyId,
                                value -> new Condition.OfBody(Long.parseLong(value)),
                                "L’administration est désignée par un nombre.",
                                wrong),
                        read("from", from, SearchForm::fromDay, "Écrivez la date ainsi\u00a0: 2026-05-02.", wrong),
                        read("to", to, SearchForm::untilDay, "Écrivez la date ainsi\u00a0: 2026-05-31.", wrong),
                        read("tag", tag, Condition.Tagged::new, "", wrong),
                        read(
                                "source",
                                source,
                                SearchForm::readFrom,
                                "Le texte vient de TEXT_LAYER, OCR ou NONE.",
                                wrong),
                        read(
                                "team",
                                team,
                                value -> new Condition.OfTeam(Long.parseLong(value)),
                                "Le collectif est désigné par un nombre.",
                                wrong),
                        requestId == null ? null : new Condition.OfRequest(requestId))
                .filter(Objects::nonNull)
                .map(Condition.class::cast)
                .toList();
    }

    private static Condition ofKind(String value) {
        return new Condition.OfKind(DocumentKind.valueOf(value));
    }

    private static Condition fromDay(String value) {
        return Condition.Dated.from(LocalDate.parse(value));
    }

    private static Condition untilDay(String value) {
        return Condition.Dated.until(LocalDate.parse(value));
    }

    private static Condition readFrom(String value) {
        return new Condition.ReadFrom(TextSource.valueOf(value));
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
