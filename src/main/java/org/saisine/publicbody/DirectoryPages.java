package org.saisine.publicbody;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.saisine.account.CurrentViewer;
import org.saisine.account.Viewer;
import org.saisine.web.Flash;
import org.saisine.web.Html;
import org.saisine.web.Problem;

/** Administrations : search, one body, adding and correcting one. */
@Path("/administrations")
class DirectoryPages {

    private static final int SHOWN = 30;

    private final PublicBodies bodies;
    private final EditBody editBody;
    private final DirectoryJournal journal;
    private final CurrentViewer current;

    DirectoryPages(PublicBodies bodies, EditBody editBody, DirectoryJournal journal, CurrentViewer current) {
        this.bodies = bodies;
        this.editBody = editBody;
        this.journal = journal;
        this.current = current;
    }

    /** The search and what it found. */
    record search(String query, PublicBodyMatches matches, boolean mayEdit, boolean mayImport)
            implements TemplateInstance {}

    /** One body, as the directory knows it. */
    record body(
            PublicBodyView body, boolean retired, List<ContactView> contacts, List<ChangeView> changes, boolean mayEdit)
            implements TemplateInstance {}

    /** Adding a body, or correcting one. @param id 0 for a new one */
    record edit(long id, BodyForm form, BodyKind[] kinds, Map<String, String> problems) implements TemplateInstance {}

    @GET
    public Response search(@QueryParam("q") @DefaultValue("") String query) {
        Viewer viewer = current.get();
        return Html.page(new search(
                query.strip(), bodies.search(query, SHOWN), DirectoryJournal.mayEdit(viewer), viewer.administrator()));
    }

    @GET
    @Path("{id:\\d+}")
    public Response show(long id) {
        boolean mayEdit = DirectoryJournal.mayEdit(current.get());
        PublicBodyView view = bodies.get(id).orElseThrow(Problem::notFound);
        return Html.page(new body(view, bodies.require(id).isRetired(), bodies.contacts(id), journal.of(id), mayEdit));
    }

    @GET
    @Path("nouvelle")
    public Response blank(@QueryParam("nom") @DefaultValue("") String name) {
        DirectoryJournal.requireEditor(current.get());
        return Html.page(new edit(0, BodyForm.empty(name), BodyKind.values(), Map.of()));
    }

    @POST
    @Path("nouvelle")
    public Response add(@BeanParam BodyForm form) {
        DirectoryJournal.requireEditor(current.get());
        BodyDetails details = form.details();
        if (!details.problems().isEmpty()) {
            return Html.invalid(new edit(0, form, BodyKind.values(), details.problems()));
        }
        long id = editBody.add(current.get(), details);
        return Flash.seeOther(
                "/administrations/" + id, "L’administration est ajoutée. Dites maintenant comment la joindre.");
    }

    @GET
    @Path("{id:\\d+}/corriger")
    public Response correction(long id) {
        DirectoryJournal.requireEditor(current.get());
        PublicBody known = bodies.require(id);
        return Html.page(new edit(id, BodyForm.of(known.details(), known.version()), BodyKind.values(), Map.of()));
    }

    @POST
    @Path("{id:\\d+}/corriger")
    public Response correct(long id, @BeanParam BodyForm form) {
        DirectoryJournal.requireEditor(current.get());
        BodyDetails details = form.details();
        if (!details.problems().isEmpty()) {
            return Html.invalid(new edit(id, form, BodyKind.values(), details.problems()));
        }
        editBody.correct(current.get(), id, form.version(), details);
        return Flash.seeOther("/administrations/" + id, "La correction est enregistrée.");
    }
}
