package org.saisine.archive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saisine.account.CurrentViewer;
import org.saisine.web.Problem;

/** The archive for programs: documents and what is said of them. */
@Path("/api/documents")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {

    private final CurrentViewer viewer;
    private final Documents documents;
    private final Pages pages;
    private final AddDocument addDocument;
    private final DescribeDocument describeDocument;
    private final RemoveDocument removeDocument;
    private final ReadAgain readAgain;
    private final UnlockDocument unlockDocument;
    private final AddSeveral addSeveral;
    private final Attachments attachments;

    DocumentResource(
            CurrentViewer viewer,
            Documents documents,
            Pages pages,
            AddDocument addDocument,
            DescribeDocument describeDocument,
            RemoveDocument removeDocument,
            ReadAgain readAgain,
            UnlockDocument unlockDocument,
            AddSeveral addSeveral,
            Attachments attachments) {
        this.viewer = viewer;
        this.documents = documents;
        this.pages = pages;
        this.addDocument = addDocument;
        this.describeDocument = describeDocument;
        this.removeDocument = removeDocument;
        this.readAgain = readAgain;
        this.unlockDocument = unlockDocument;
        this.addSeveral = addSeveral;
        this.attachments = attachments;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary =
                    "Déposer un document ; la réponse est donnée quand l’original est en sécurité, le texte vient après")
    @APIResponse(
            responseCode = "201",
            description = "Enregistré",
            content = @Content(schema = @Schema(implementation = Added.class)))
    @APIResponse(responseCode = "200", description = "Ce fichier était déjà dans l’archive du collectif")
    @APIResponse(responseCode = "413", description = "Plus de 500 Mo")
    @APIResponse(responseCode = "507", description = "Plus de place sur le disque")
    public Response add(@BeanParam @Valid UploadForm form) {
        List<Upload.OfFile> files = form.uploads();
        if (files.size() > 1 && !form.isTogether()) {
            return answer(addSeveral.each(viewer.get(), List.copyOf(files), form.description()));
        }
        return answer(add(form, files));
    }

    private Added add(UploadForm form, List<Upload.OfFile> files) {
        if (form.isTogether()) {
            return addSeveral.together(viewer.get(), files, form.description());
        }
        return form.isToUnpack()
                ? addSeveral.unpacked(viewer.get(), files.get(0), form.description())
                : addDocument.add(viewer.get(), files.get(0), form.description());
    }

    private static Response answer(AddedFiles files) {
        return Response.status(files.areRefused() ? Problem.Kind.INVALID.status() : 201)
                .entity(files)
                .build();
    }

    private static Response answer(Added added) {
        URI location = URI.create("/api/documents/" + added.document().id());
        return Response.status(added.duplicate() ? Response.Status.OK : Response.Status.CREATED)
                .location(location)
                .entity(added)
                .build();
    }

    @GET
    @Operation(summary = "Lister les documents que l’on peut lire")
    public DocumentList list(@BeanParam DocumentListForm form) {
        return documents.list(viewer.get(), form.query());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Lire la fiche d’un document, son état et le texte de ses pages")
    public DocumentDetail get(long id) {
        DocumentView document = documents.get(viewer.get(), id);
        return new DocumentDetail(document, pages.of(viewer.get(), id), attachments.of(viewer.get(), id));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Décrire un document ; ce qui est omis ne change pas")
    public DocumentView describe(long id, @Valid @NotNull DescriptionChange change) {
        return describeDocument.describe(viewer.get(), id, change.version(), change.description());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Retirer un document de l’archive ; il peut être rétabli")
    public void remove(long id) {
        removeDocument.remove(viewer.get(), id);
    }

    @POST
    @Path("{id}/restore")
    @Operation(summary = "Rétablir un document retiré")
    public DocumentView restore(long id) {
        return removeDocument.restore(viewer.get(), id);
    }

    @POST
    @Path("{id}/read-again")
    @Operation(summary = "Relancer la lecture des pages qui n’ont pas pu être lues")
    public DocumentView readAgain(long id) {
        return readAgain.readAgain(viewer.get(), id);
    }

    @POST
    @Path("{id}/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Donner le mot de passe d’un fichier protégé, le temps de le lire\u202f; il n’est pas conservé")
    @APIResponse(responseCode = "200", description = "Le mot de passe ouvre le fichier, la lecture commence")
    @APIResponse(responseCode = "400", description = "Ce mot de passe n’ouvre pas le fichier")
    @APIResponse(responseCode = "409", description = "Le document n’attend pas de mot de passe")
    public DocumentView unlock(long id, @Valid @NotNull PasswordForm form) {
        return unlockDocument.unlock(viewer.get(), id, form.password());
    }
}
