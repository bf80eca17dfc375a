package org.saisine.publicbody;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.saisine.account.CurrentViewer;
import org.saisine.web.Problem;

/** The directory of public bodies, for programs. */
@Path("/api/public-bodies")
@Tag(name = "public-bodies", description = "Administrations, contacts et PRADA")
@Produces(MediaType.APPLICATION_JSON)
class PublicBodyResource {

    private static final BodyDetails NOTHING = new BodyDetails("", BodyKind.OTHER, "", "", List.of(), "");

    private final PublicBodies bodies;
    private final EditBody editBody;
    private final EditContacts editContacts;
    private final EditAccessOfficer editOfficer;
    private final CurrentViewer viewer;

    PublicBodyResource(
            PublicBodies bodies,
            EditBody editBody,
            EditContacts editContacts,
            EditAccessOfficer editOfficer,
            CurrentViewer viewer) {
        this.bodies = bodies;
        this.editBody = editBody;
        this.editContacts = editContacts;
        this.editOfficer = editOfficer;
        this.viewer = viewer;
    }

    @GET
    @Operation(
            summary =
                    "Chercher une administration\u00a0: nom, code postal, code INSEE, SIREN\u202f; fautes de frappe admises")
    public PublicBodyMatches search(
            @QueryParam("q") @DefaultValue("") String query, @QueryParam("limit") @DefaultValue("20") int limit) {
        viewer.get();
        return bodies.search(query, limit);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Lire une administration, ses contacts (source, date, état) et sa PRADA")
    public BodyJson.Details get(long id) {
        viewer.get();
        return details(id);
    }

    @POST
    @Operation(summary = "Ajouter une administration")
    @APIResponse(responseCode = "201", description = "L’administration ajoutée")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(BodyJson.@Nullable Change body) {
        long id = editBody.add(viewer.get(), present(body).over(NOTHING));
        return Response.created(URI.create("/api/public-bodies/" + id))
                .entity(details(id))
                .build();
    }

    @PATCH
    @Path("{id}")
    @Operation(summary = "Corriger une administration\u202f; ce qui est omis ne change pas")
    @APIResponse(responseCode = "409", description = "La version donnée n’est plus la bonne")
    @Consumes(MediaType.APPLICATION_JSON)
    public BodyJson.Details correct(long id, BodyJson.@Nullable Change change) {
        BodyJson.Change wanted = present(change);
        BodyDetails known = bodies.require(id).details();
        editBody.correct(viewer.get(), id, wanted.version(), wanted.over(known));
        return details(id);
    }

    @POST
    @Path("{id}/contacts")
    @Operation(summary = "Ajouter un contact, avec sa source")
    @APIResponse(responseCode = "201", description = "L’administration et ses contacts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addContact(long id, BodyJson.@Nullable NewContact contact) {
        editContacts.add(viewer.get(), id, present(contact).details());
        return Response.status(Response.Status.CREATED).entity(details(id)).build();
    }

    @POST
    @Path("{id}/contacts/{contact}/confirm")
    @Operation(summary = "Confirmer un contact\u00a0: il n’est plus «\u00a0à vérifier\u00a0»")
    public BodyJson.Details confirm(long id, long contact) {
        editContacts.confirm(viewer.get(), id, contact);
        return details(id);
    }

    @POST
    @Path("{id}/contacts/{contact}/withdraw")
    @Operation(summary = "Retirer un contact qui n’est plus bon")
    public BodyJson.Details withdraw(long id, long contact) {
        editContacts.withdraw(viewer.get(), id, contact);
        return details(id);
    }

    @PUT
    @Path("{id}/access-officer")
    @Operation(summary = "Dire qui est la PRADA de cette administration")
    @Consumes(MediaType.APPLICATION_JSON)
    public BodyJson.Details nameOfficer(long id, BodyJson.@Nullable NewOfficer officer) {
        editOfficer.name(viewer.get(), id, present(officer).details());
        return details(id);
    }

    @POST
    @Path("{id}/access-officer/confirm")
    @Operation(summary = "Confirmer la PRADA connue")
    public BodyJson.Details confirmOfficer(long id) {
        editOfficer.confirm(viewer.get(), id);
        return details(id);
    }

    private BodyJson.Details details(long id) {
        return new BodyJson.Details(bodies.get(id).orElseThrow(Problem::notFound), bodies.contacts(id));
    }

    private static <T> T present(@Nullable T body) {
        if (body == null) {
            throw Problem.invalid("La demande est vide.", "Envoyez un objet JSON.");
        }
        return body;
    }
}
