package org.saisine.correspondence;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.saisine.account.CurrentViewer;
import org.saisine.account.Viewer;
import org.saisine.request.Channel;
import org.saisine.web.Problem;

/** Sending letters, for programs. */
@Path("/api/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Envois", description = "Envoyer une lettre, et suivre son chemin.")
public class SendResource {

    private final CurrentViewer viewer;
    private final SendLetter sendLetter;
    private final RecordHandover recordHandover;
    private final Correspondence correspondence;
    private final Clock clock;

    SendResource(
            CurrentViewer viewer,
            SendLetter sendLetter,
            RecordHandover recordHandover,
            Correspondence correspondence,
            Clock clock) {
        this.viewer = viewer;
        this.sendLetter = sendLetter;
        this.recordHandover = recordHandover;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    /** Every sending of a request's letters. */
    @Schema(name = "Dispatches")
    public record DispatchList(List<DispatchView> dispatches, long total) {}

    @POST
    @Path("/{reference}/send")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Envoyer la lettre",
            description =
                    "La lettre en brouillon est vérifiée, figée, puis envoyée. Par courriel, elle part au bout d’une minute (202) et"
                            + " peut être annulée jusque-là. Par lettre recommandée ou par formulaire, elle est prête à remettre (200) ; les dates"
                            + " déjà connues peuvent être données en même temps, ou par un second appel.")
    @APIResponse(responseCode = "200", description = "Prête à remettre, ou déjà remise")
    @APIResponse(responseCode = "202", description = "Partira bientôt")
    public Response send(@RestPath String reference, @Nullable SendForm form) {
        Viewer who = viewer.get();
        SendForm said = form == null ? SendForm.NOTHING : form;
        Handover handover = said.handover(clock);
        recordHandover.requirePossible(handover);
        DispatchView dispatch = sendLetter.send(who, reference, said.options());
        if (!handover.saysNothing() && dispatch.channel() != Channel.EMAIL) {
            dispatch = recordHandover.record(who, reference, dispatch.id(), handover);
        }
        boolean leavesLater = dispatch.channel() == Channel.EMAIL && dispatch.state() != DispatchState.SENT;
        return Response.status(leavesLater ? 202 : 200).entity(dispatch).build();
    }

    /** Without a word, it leaves as it was drafted; words that are not JSON are not guessed at. */
    @POST
    @Path("/{reference}/send")
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response sendAsDrafted(
            @RestPath String reference, @RestHeader(HttpHeaders.CONTENT_LENGTH) @DefaultValue("0") long length) {
        if (length > 0) {
            throw Problem.invalid(
                    "Ce qui accompagne l’envoi ne se lit pas.",
                    "Rien n’est parti : envoyez du JSON, avec Content-Type: application/json.");
        }
        return send(reference, null);
    }

    @POST
    @Path("/{reference}/send/undo")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Annuler le dernier envoi tant qu’il n’est pas parti ; la lettre redevient un brouillon")
    public DispatchView undo(@RestPath String reference) {
        Viewer who = viewer.get();
        return sendLetter.undo(
                who, reference, correspondence.lastDispatch(who, reference).id());
    }

    @GET
    @Path("/{reference}/dispatches")
    @Operation(summary = "Les envois, le premier d’abord")
    public DispatchList dispatches(@RestPath String reference) {
        List<DispatchView> all = correspondence.dispatches(viewer.get(), reference);
        return new DispatchList(all, all.size());
    }
}
