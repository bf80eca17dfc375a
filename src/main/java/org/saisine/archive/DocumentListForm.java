package org.saisine.archive;

import jakarta.ws.rs.DefaultValue;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of a list of documents, as the address gives them. */
public class DocumentListForm {

    @RestQuery
    @Schema(implementation = DocumentKind.class)
    public @Nullable String kind;

    @RestQuery
    @Schema(implementation = DocumentState.class)
    public @Nullable String state;

    @RestQuery
    public @Nullable String publicBodyId;

    @RestQuery
    public @Nullable String requestId;

    @RestQuery
    public @Nullable String tag;

    @RestQuery
    @Schema(implementation = DocumentQuery.Order.class)
    public @Nullable String sort;

    @RestQuery
    @DefaultValue("0")
    @Schema(description = "À partir de 0")
    public @Nullable String page;

    @RestQuery
    @DefaultValue("50")
    @Schema(description = "200 au plus")
    public @Nullable String size;

    /** @throws org.saisine.web.Problem invalid, where a value cannot be read */
    public DocumentQuery query() {
        DocumentQuery.Order order = Fields.oneOf("sort", DocumentQuery.Order.class, sort);
        return new DocumentQuery(
                Fields.kind(kind),
                Fields.oneOf("state", DocumentState.class, state),
                Fields.number("publicBodyId", publicBodyId),
                Fields.number("requestId", requestId),
                tag == null || tag.isBlank() ? null : tag.strip(),
                Objects.requireNonNullElse(order, DocumentQuery.Order.ADDED),
                number("page", page, 0),
                number("size", size, 50));
    }

    private static int number(String field, @Nullable String text, int otherwise) {
        Long value = Fields.number(field, text);
        return value == null ? otherwise : (int) Math.clamp(value, 0, 1_000_000);
    }
}
