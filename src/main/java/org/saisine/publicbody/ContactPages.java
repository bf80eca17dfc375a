package org.saisine.publicbody;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.saisine.account.CurrentViewer;
import org.saisine.web.Flash;
import org.saisine.web.Html;
import org.saisine.web.Problem;

/** The contacts of a body and its access officer (PRADA): adding, confirming, withdrawing. */
@Path("/administrations/{id:\\d+}")
class ContactPages {

    private final PublicBodies bodies;
    private final EditContacts editContacts;
    private final EditAccessOfficer editOfficer;
    private final CurrentViewer current;

    ContactPages(PublicBodies bodies, EditContacts editContacts, EditAccessOfficer editOfficer, CurrentViewer current) {
        this.bodies = bodies;
        this.editContacts = editContacts;
        this.editOfficer = editOfficer;
        this.current = current;
    }

    /** A contact as typed. */
    record ContactForm(
            @RestForm @Nullable ContactKind kind,
            @RestForm @Nullable String value,
            @RestForm @Nullable String source) {

        ContactDetails details() {
            return new BodyJson.NewContact(kind, value, source).details();
        }
    }

    /** An access officer as typed. */
    record OfficerForm(
            @RestForm @Nullable String name,
            @RestForm @Nullable String email,
            @RestForm @Nullable String address,
            @RestForm @Nullable String source) {

        OfficerDetails details() {
            return new BodyJson.NewOfficer(name, email, address, source).details();
        }
    }

    record contact(PublicBodyView body, ContactForm form, ContactKind[] kinds, Map<String, String> problems)
            implements TemplateInstance {}

    record officer(PublicBodyView body, OfficerForm form, Map<String, String> problems) implements TemplateInstance {}

    @GET
    @Path("contacts/nouveau")
    public Response blankContact(long id) {
        return Html.page(contactPage(id, new ContactForm(ContactKind.EMAIL, "", ""), Map.of()));
    }

    @POST
    @Path("contacts/nouveau")
    public Response addContact(long id, @BeanParam ContactForm form) {
        DirectoryJournal.requireEditor(current.get());
        ContactDetails details = form.details();
        if (!details.problems().isEmpty()) {
            return Html.invalid(contactPage(id, form, details.problems()));
        }
        editContacts.add(current.get(), id, details);
        return back(id, "Le contact est enregistré.");
    }

    @POST
    @Path("contacts/{contact:\\d+}/confirmer")
    public Response confirm(long id, long contact) {
        editContacts.confirm(current.get(), id, contact);
        return back(id, "Le contact est confirmé. Merci.");
    }

    @POST
    @Path("contacts/{contact:\\d+}/retirer")
    public Response withdraw(long id, long contact) {
        editContacts.withdraw(current.get(), id, contact);
        return back(id, "Le contact est retiré\u202f; son histoire reste au bas de la page.");
    }

    @GET
    @Path("prada")
    public Response blankOfficer(long id) {
        PublicBodyView body = editable(id);
        AccessOfficerView known = body.accessOfficer();
        return Html.page(new officer(
                body,
                known == null
                        ? new OfficerForm("", "", "", "")
                        : new OfficerForm(known.name(), known.email(), String.join("\n", known.addressLines()), ""),
                Map.of()));
    }

    @POST
    @Path("prada")
    public Response nameOfficer(long id, @BeanParam OfficerForm form) {
        DirectoryJournal.requireEditor(current.get());
        OfficerDetails details = form.details();
        if (!details.problems().isEmpty()) {
            return Html.invalid(new officer(editable(id), form, details.problems()));
        }
        editOfficer.name(current.get(), id, details);
        return back(id, "La personne responsable de l’accès aux documents est enregistrée.");
    }

    @POST
    @Path("prada/confirmer")
    public Response confirmOfficer(long id) {
        editOfficer.confirm(current.get(), id);
        return back(id, "La personne responsable de l’accès aux documents est confirmée. Merci.");
    }

    private contact contactPage(long id, ContactForm form, Map<String, String> problems) {
        return new contact(editable(id), form, ContactKind.values(), problems);
    }

    private PublicBodyView editable(long id) {
        DirectoryJournal.requireEditor(current.get());
        return bodies.get(id).orElseThrow(Problem::notFound);
    }

    private static Response back(long id, String sentence) {
        return Flash.seeOther("/administrations/" + id, sentence);
    }
}
