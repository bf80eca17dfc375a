package org.saisine.search;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.saisine.account.Access;
import org.saisine.account.CurrentViewer;
import org.saisine.account.Viewer;
import org.saisine.archive.DescribeDocument;
import org.saisine.archive.Description;
import org.saisine.archive.DocumentKind;
import org.saisine.archive.DocumentView;
import org.saisine.archive.Documents;
import org.saisine.archive.ReadAgain;
import org.saisine.archive.RemoveDocument;
import org.saisine.publicbody.PublicBodies;
import org.saisine.publicbody.PublicBodySummary;
import org.saisine.web.Flash;
import org.saisine.web.Problem;

/** What people say of a document (fiche) and do with it: describe, read again, take out, bring back. */
@Path("/documents/{id}")
public class DocumentSheetPages {

    private static final int CANDIDATES = 8;

    private final CurrentViewer viewer;
    private final Documents documents;
    private final DescribeDocument describeDocument;
    private final RemoveDocument removeDocument;
    private final ReadAgain readAgain;
    private final PublicBodies bodies;
    private final Origins origins;

    DocumentSheetPages(
            CurrentViewer viewer,
            Documents documents,
            DescribeDocument describeDocument,
            RemoveDocument removeDocument,
            ReadAgain readAgain,
            PublicBodies bodies,
            Origins origins) {
        this.viewer = viewer;
        this.documents = documents;
        this.describeDocument = describeDocument;
        this.removeDocument = removeDocument;
        this.readAgain = readAgain;
        this.bodies = bodies;
        this.origins = origins;
    }

    /** @param candidates the bodies that the name typed may mean */
    record sheet(
            DocumentView document,
            SheetForm form,
            DocumentKind[] kinds,
            List<PublicBodySummary> candidates,
            Map<String, String> problems)
            implements TemplateInstance {}

    @GET
    @Path("fiche")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance sheet(@RestPath long id) {
        DocumentView document = describable(id);
        return page(document, SheetForm.of(document, origins.body(document)), List.of(), Map.of());
    }

    @POST
    @Path("fiche")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(@RestPath long id, @BeanParam SheetForm form) {
        DocumentView document = describable(id);
        List<PublicBodySummary> candidates = form.needsChoice(origins.body(document))
                ? bodies.search(form.bodyName(), CANDIDATES).publicBodies()
                : List.of();
        try {
            Description description = form.description(document, origins.body(document), candidates);
            describeDocument.describe(viewer.get(), id, form.seenVersion(), description);
            return Flash.seeOther("/documents/" + id, "La fiche est enregistrée.");
        } catch (Problem problem) {
            if (problem.fields().isEmpty()) {
                throw problem;
            }
            return Response.status(problem.kind().status())
                    .entity(page(document, form, candidates, problem.fields()))
                    .build();
        }
    }

    @POST
    @Path("relire")
    public Response readAgain(@RestPath long id) {
        readAgain.readAgain(viewer.get(), id);
        return Flash.seeOther("/documents/" + id, "La lecture recommence pour les pages qui n’ont pas pu être lues.");
    }

    @POST
    @Path("retirer")
    public Response remove(@RestPath long id) {
        removeDocument.remove(viewer.get(), id);
        return Response.seeOther(URI.create("/archive?retire=" + id)).build();
    }

    @POST
    @Path("retablir")
    public Response restore(@RestPath long id) {
        removeDocument.restore(viewer.get(), id);
        return Flash.seeOther("/documents/" + id, "Le document est de nouveau dans l’archive.");
    }

    private DocumentView describable(long id) {
        Viewer who = viewer.get();
        DocumentView document = documents.get(who, id);
        Access.requireContribute(who, document.teamId());
        return document;
    }

    private static sheet page(
            DocumentView document, SheetForm form, List<PublicBodySummary> candidates, Map<String, String> problems) {
        return new sheet(document, form, DocumentKind.values(), candidates, problems);
    }
}
