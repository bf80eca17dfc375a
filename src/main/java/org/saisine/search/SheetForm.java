package org.saisine.search;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saisine.archive.Description;
import org.saisine.archive.DocumentKind;
import org.saisine.archive.DocumentView;
import org.saisine.publicbody.PublicBodySummary;
import org.saisine.web.Problem;

/**
 * What a person says of a document.
 *
 * @param bodyName typed; {@code bodyId} is the choice among those that it may mean
 * @param tags separated by commas
 */
public record SheetForm(
        @FormParam("version") @Nullable String version,
        @FormParam("title") @Nullable String title,
        @FormParam("kind") @Nullable String kind,
        @FormParam("date") @Nullable String date,
        @FormParam("body") @Nullable String bodyName,
        @FormParam("bodyId") @Nullable String bodyId,
        @FormParam("tags") @Nullable String tags) {

    /** A field that a form leaves out is as if it were empty. */
    public SheetForm {
        version = Objects.requireNonNullElse(version, "");
        title = Objects.requireNonNullElse(title, "");
        kind = Objects.requireNonNullElse(kind, DocumentKind.OTHER.name());
        date = Objects.requireNonNullElse(date, "");
        bodyName = Objects.requireNonNullElse(bodyName, "");
        bodyId = Objects.requireNonNullElse(bodyId, "");
        tags = Objects.requireNonNullElse(tags, "");
    }

    static SheetForm of(DocumentView document, String bodyName) {
        return new SheetForm(
                Integer.toString(document.version()),
                document.title(),
                document.kind().name(),
                document.date() == null ? "" : document.date().toString(),
                bodyName,
                "",
                String.join(", ", document.tags()));
    }

    /** True where a name was typed that is not the one the document has. */
    boolean needsChoice(String known) {
        return !bodyName.isBlank() && !bodyName.strip().equals(known);
    }

    @Nullable
    Integer seenVersion() {
        return version.matches("[0-9]{1,9}") ? Integer.valueOf(version) : null;
    }

    /** @throws Problem invalid, where a value cannot be read or a name means several bodies */
    Description description(DocumentView document, String knownBody, List<PublicBodySummary> candidates) {
        return new Description(
                title.strip(),
                kindRead(),
                dateRead(),
                needsChoice(knownBody) ? chosen(candidates) : document.publicBodyId(),
                Arrays.asList(tags.split(",")));
    }

    private Long chosen(List<PublicBodySummary> candidates) {
        List<PublicBodySummary> named = candidates.stream()
                .filter(body -> Long.toString(body.id()).equals(bodyId)
                        || (bodyId.isEmpty() && body.name().equalsIgnoreCase(bodyName.strip())))
                .toList();
        if (named.size() == 1) {
            return named.getFirst().id();
        }
        throw Problem.invalid(
                Map.of(
                        "body",
                        candidates.isEmpty()
                                ? "Aucune administration ne porte ce nom dans l’annuaire."
                                : "Plusieurs administrations peuvent être désignées ainsi\u00a0: choisissez la bonne ci-dessous."));
    }

    private DocumentKind kindRead() {
        return Arrays.stream(DocumentKind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(Map.of("kind", "Choisissez une nature dans la liste.")));
    }

    private @Nullable LocalDate dateRead() {
        try {
            return date.isBlank() ? null : LocalDate.parse(date.strip());
        } catch (DateTimeParseException e) {
            throw Problem.invalid(Map.of("date", "Cette date n’existe pas, ou n’est pas écrite AAAA-MM-JJ."));
        }
    }
}
