package org.saisine.casefile;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.saisine.account.CurrentViewer;
import org.saisine.deadline.Status;
import org.saisine.request.Drafting;
import org.saisine.request.Entry;
import org.saisine.request.Journal;
import org.saisine.request.Outcome;
import org.saisine.request.RequestFilter;
import org.saisine.request.RequestLists;
import org.saisine.request.RequestLists.RequestList;
import org.saisine.request.RequestView;
import org.saisine.web.Problem;

/** Requests, their journal and the outcome of each document, for programs. */
@Path("/api/requests")
@Tag(name = "requests", description = "Demandes de communication")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RequestResource {

    private final RequestDetails details;
    private final Preparation preparation;
    private final Drafting drafting;
    private final Journal journal;
    private final RequestLists lists;
    private final BodyNames bodies;
    private final CurrentViewer viewer;
    private final Clock clock;

    RequestResource(
            RequestDetails details,
            Preparation preparation,
            Drafting drafting,
            Journal journal,
            RequestLists lists,
            BodyNames bodies,
            CurrentViewer viewer,
            Clock clock) {
        this.details = details;
        this.preparation = preparation;
        this.drafting = drafting;
        this.journal = journal;
        this.lists = lists;
        this.bodies = bodies;
        this.viewer = viewer;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Operation(summary = "Préparer une demande (brouillon), à partir d’un modèle ou non")
    @APIResponse(responseCode = "201", description = "Le brouillon")
    public Response create(RequestJson.@Nullable NewRequest body) {
        RequestJson.NewRequest wanted = present(body);
        RequestView draft = preparation.prepare(viewer.get(), wanted);
        return Response.created(URI.create("/api/requests/" + draft.reference()))
                .entity(details.of(viewer.get(), draft.reference()))
                .build();
    }

    @GET
    @Operation(summary = "Lister les demandes que l’on peut lire")
    public RequestJson.Requests list(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("status") @Nullable List<Status> statuses,
            @QueryParam("publicBodyId") @Nullable Long publicBodyId,
            @QueryParam("sort") @DefaultValue("NEXT_DATE") RequestFilter.Sort sort,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        RequestList found = lists.list(
                viewer.get(),
                new RequestFilter(
                        text,
                        statuses == null ? List.of() : statuses,
                        publicBodyId,
                        bodies.matching(text),
                        sort,
                        page,
                        size));
        Map<Long, String> names = bodies.of(found.requests());
        return new RequestJson.Requests(
                found.requests().stream()
                        .map(r ->
                                RequestJson.Summary.of(r, r.publicBodyId() == null ? "" : names.get(r.publicBodyId())))
                        .toList(),
                found.total());
    }

    @GET
    @Path("/{reference}")
    @Operation(summary = "Lire une demande : situation, documents demandés, journal, délais, suites possibles")
    public RequestJson.Details get(@PathParam("reference") String reference) {
        return details.of(viewer.get(), reference);
    }

    @DELETE
    @Path("/{reference}")
    @Operation(summary = "Supprimer un brouillon")
    public Response discard(@PathParam("reference") String reference) {
        drafting.discard(viewer.get(), reference);
        return Response.noContent().build();
    }

    @POST
    @Path("/{reference}/events")
    @Operation(summary = "Ajouter une ligne au journal ; les délais sont recalculés")
    @APIResponse(responseCode = "201", description = "La demande, recalculée")
    public Response record(@PathParam("reference") String reference, RequestJson.@Nullable NewEvent event) {
        RequestJson.NewEvent line = present(event);
        if (line.type() == null || line.date() == null) {
            throw Problem.invalid(Map.of(
                    line.type() == null ? "type" : "date",
                    line.type() == null ? "Indiquez le type de l’événement." : "Indiquez la date de l’événement."));
        }
        journal.record(
                viewer.get(),
                reference,
                new Entry(
                        line.type(),
                        line.date(),
                        Optional.ofNullable(line.details()).orElse(Map.of()),
                        line.documentId()),
                null);
        return Response.status(201).entity(details.of(viewer.get(), reference)).build();
    }

    /** Why a line is voided. */
    record Voiding(@Nullable String reason) {}

    @POST
    @Path("/{reference}/events/{id}/void")
    @Operation(summary = "Annuler une ligne fausse ; elle reste lisible")
    public RequestJson.Details voidLine(
            @PathParam("reference") String reference, @PathParam("id") long id, @Nullable Voiding voiding) {
        String reason = voiding == null || voiding.reason() == null ? "" : voiding.reason();
        journal.voidLine(viewer.get(), reference, id, reason);
        return details.of(viewer.get(), reference);
    }

    /** What became of one document asked for. */
    record NewOutcome(@Nullable Outcome outcome, @Nullable LocalDate date) {}

    @PUT
    @Path("/{reference}/items/{number}")
    @Operation(summary = "Dire ce qu’est devenu un document demandé")
    public RequestJson.Details resolve(
            @PathParam("reference") String reference, @PathParam("number") int number, @Nullable NewOutcome outcome) {
        NewOutcome said = present(outcome);
        if (said.outcome() == null) {
            throw Problem.invalid(Map.of("outcome", "Indiquez la suite donnée au document."));
        }
        LocalDate on = said.date() == null ? LocalDate.now(clock) : said.date();
        journal.resolve(viewer.get(), reference, number, said.outcome(), on);
        return details.of(viewer.get(), reference);
    }

    private static <T> T present(@Nullable T body) {
        if (body == null) {
            throw Problem.invalid("La demande est vide.", "Envoyez un objet JSON.");
        }
        return body;
    }
}
