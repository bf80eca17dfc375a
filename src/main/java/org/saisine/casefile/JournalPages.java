package org.saisine.casefile;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.account.CurrentViewer;
import org.saisine.request.Entry;
import org.saisine.request.EntryType;
import org.saisine.request.Journal;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.web.Flash;
import org.saisine.web.Problem;

/** Adding a line to the journal: first what happened, then when and the little that matters about it. */
@Path("/demandes/{reference}/journal/ajouter")
public class JournalPages {

    private final Requests requests;
    private final Journal journal;
    private final CurrentViewer viewer;

    JournalPages(Requests requests, Journal journal, CurrentViewer viewer) {
        this.requests = requests;
        this.journal = journal;
        this.viewer = viewer;
    }

    /** What may be written by hand, in the order of a request's life. */
    private static final List<EntryType> BY_HAND = List.of(
            EntryType.REQUEST_SENT,
            EntryType.REQUEST_RECEIVED,
            EntryType.ACKNOWLEDGED,
            EntryType.RECEIVED_BY_COMPETENT_BODY,
            EntryType.CLARIFICATION_REQUESTED,
            EntryType.CLARIFICATION_PROVIDED,
            EntryType.EXTENSION_NOTIFIED,
            EntryType.FEE_NOTICE,
            EntryType.EXPRESS_REFUSAL,
            EntryType.DISCLOSURE,
            EntryType.NOT_HELD,
            EntryType.REFERRED,
            EntryType.REFERRAL_REGISTERED,
            EntryType.OPINION_ISSUED,
            EntryType.REFUSAL_CONFIRMED,
            EntryType.REASONS_REQUESTED,
            EntryType.REASONS_GIVEN,
            EntryType.COURT_ACTION_FILED,
            EntryType.JUDGMENT_NOTIFIED,
            EntryType.WITHDRAWN,
            EntryType.NOTE);

    record what(RequestView request, List<EntryType> types) implements TemplateInstance {}

    record when(
            RequestView request,
            EntryType type,
            List<EntryFields.Field> fields,
            Map<String, String> typed,
            Map<String, String> errors)
            implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance ask(@PathParam("reference") String reference, @QueryParam("type") @Nullable String type) {
        RequestView request = requests.contributable(viewer.get(), reference);
        return known(type)
                .<TemplateInstance>map(t -> new when(request, t, EntryFields.of(t), Map.of(), Map.of()))
                .orElseGet(() -> new what(request, BY_HAND));
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    public Response add(@PathParam("reference") String reference, MultivaluedMap<String, String> form) {
        EntryType type = known(form.getFirst("type")).orElseThrow(Problem::notFound);
        Optional<LocalDate> on = date(form.getFirst("date"));
        if (on.isEmpty()) {
            return again(reference, type, form, Map.of("date", "Indiquez le jour où cela s’est passé."));
        }
        try {
            journal.record(viewer.get(), reference, entry(type, on.get(), form), seen(form));
        } catch (Problem refused) {
            if (refused.kind() != Problem.Kind.INVALID) {
                throw refused;
            }
            return again(reference, type, form, Map.of("date", refused.detail()));
        }
        return Flash.seeOther("/demandes/" + reference, "C’est inscrit au journal. Les dates sont recalculées.");
    }

    private Response again(
            String reference, EntryType type, MultivaluedMap<String, String> form, Map<String, String> errors) {
        RequestView request = requests.contributable(viewer.get(), reference);
        Map<String, String> typed =
                form.keySet().stream().collect(java.util.stream.Collectors.toMap(name -> name, form::getFirst));
        return Response.status(422)
                .entity(new when(request, type, EntryFields.of(type), typed, errors))
                .build();
    }

    private static Entry entry(EntryType type, LocalDate on, MultivaluedMap<String, String> form) {
        Entry entry = Entry.of(type, on);
        for (EntryFields.Field field : EntryFields.of(type)) {
            String typed =
                    Optional.ofNullable(form.getFirst(field.name())).orElse("").strip();
            if (!typed.isEmpty()) {
                entry = entry.with(field.name(), EntryFields.value(field, typed));
            }
        }
        return entry;
    }

    private static Optional<EntryType> known(@Nullable String name) {
        return BY_HAND.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    private static Optional<LocalDate> date(@Nullable String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Integer seen(MultivaluedMap<String, String> form) {
        String version = form.getFirst("version");
        return version == null || version.isBlank() ? null : Integer.valueOf(version);
    }
}
