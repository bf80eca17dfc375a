package org.saisine.casefile;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saisine.account.CurrentViewer;
import org.saisine.letter.Kit;
import org.saisine.letter.Kits;
import org.saisine.publicbody.PublicBodies;
import org.saisine.publicbody.PublicBodyView;
import org.saisine.request.Channel;
import org.saisine.request.Delivery;
import org.saisine.request.Drafting;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.web.Problem;

/** The assistant that prepares a request, in steps that keep what is typed: à qui, quoi, comment, la lettre. */
@Path("/demandes/{reference}/preparer")
public class DraftPages {

    private static final int MATCHES = 12;

    private final Requests requests;
    private final Drafting drafting;
    private final Preparation preparation;
    private final PublicBodies bodies;
    private final Kits kits;
    private final LetterPreview preview;
    private final CurrentViewer viewer;

    DraftPages(
            Requests requests,
            Drafting drafting,
            Preparation preparation,
            PublicBodies bodies,
            Kits kits,
            LetterPreview preview,
            CurrentViewer viewer) {
        this.requests = requests;
        this.drafting = drafting;
        this.preparation = preparation;
        this.bodies = bodies;
        this.kits = kits;
        this.preview = preview;
        this.viewer = viewer;
    }

    record what(
            RequestView request,
            @Nullable PublicBodyView body,
            List<Kit> kits,
            @Nullable Kit kit,
            WantedForm form,
            Map<String, String> errors,
            String letter)
            implements TemplateInstance {}

    /** The two versions, when two people wrote at once. */
    record both(RequestView request, WantedForm form) implements TemplateInstance {}

    record how(
            RequestView request,
            @Nullable PublicBodyView body,
            Channel[] channels,
            Delivery[] deliveries,
            Map<String, String> errors,
            String letter)
            implements TemplateInstance {}

    record letter(String text) implements TemplateInstance {}

    @GET
    @Path("/destinataire")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance whom(
            @PathParam("reference") String reference, @QueryParam("q") @DefaultValue("") String query) {
        RequestView request = draft(reference);
        return new NewRequestPages.whom(
                query,
                bodies.search(query, MATCHES),
                null,
                List.of(),
                request.reference(),
                "/demandes/" + reference + "/preparer/destinataire");
    }

    @POST
    @Path("/destinataire")
    public Response chooseBody(@PathParam("reference") String reference, @FormParam("publicBodyId") long body) {
        preparation.address(viewer.get(), reference, body);
        return step(reference, "");
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance what(@PathParam("reference") String reference) {
        RequestView request = draft(reference);
        return what(request, WantedForm.of(request), Map.of());
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    public Response ask(@PathParam("reference") String reference, @BeanParam WantedForm form) {
        RequestView before = requests.contributable(viewer.get(), reference);
        if (form.wantsKit()) {
            Kit kit = kits.find(form.kit).orElseThrow(Problem::notFound);
            drafting.ask(viewer.get(), reference, preparation.merged(form.wanted(), kit), form.version);
            return step(reference, "");
        }
        if (form.version != null && form.version != before.version()) {
            return Response.status(409).entity(new both(before, form)).build();
        }
        RequestView saved = drafting.ask(viewer.get(), reference, form.wanted(), form.version);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            return Response.status(422)
                    .entity(what(saved, form.seen(saved), errors))
                    .build();
        }
        return step(reference, "/envoi");
    }

    @GET
    @Path("/envoi")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance how(@PathParam("reference") String reference) {
        return how(draft(reference), Map.of());
    }

    @POST
    @Path("/envoi")
    @Produces(MediaType.TEXT_HTML)
    public Response sendBy(
            @PathParam("reference") String reference,
            @FormParam("channel") @DefaultValue("EMAIL") Channel channel,
            @FormParam("delivery") @DefaultValue("EMAIL") Delivery delivery,
            @FormParam("email") @DefaultValue("") String email) {
        RequestView saved = drafting.sendBy(viewer.get(), reference, channel, delivery, email.strip());
        if (channel == Channel.EMAIL && !email.strip().matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) {
            return Response.status(422)
                    .entity(how(saved, Map.of("email", "Indiquez l’adresse électronique à laquelle écrire.")))
                    .build();
        }
        int letter = preview.compose(viewer.get(), saved.reference());
        return Response.seeOther(URI.create("/demandes/" + reference + "/courriers/" + letter))
                .build();
    }

    /** The letter as it grows, for the right side of the page. */
    @POST
    @Path("/apercu")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance preview(@PathParam("reference") String reference, @BeanParam WantedForm form) {
        return new letter(preview.of(draft(reference), form.wanted()));
    }

    private TemplateInstance what(RequestView request, WantedForm form, Map<String, String> errors) {
        return new what(
                request,
                body(request),
                kits.all(),
                request.kit() == null ? null : kits.find(request.kit()).orElse(null),
                form,
                errors,
                preview.of(request, form.wanted()));
    }

    private TemplateInstance how(RequestView request, Map<String, String> errors) {
        return new how(
                request,
                body(request),
                Channel.values(),
                Delivery.values(),
                new LinkedHashMap<>(errors),
                preview.of(request, WantedForm.of(request).wanted()));
    }

    private RequestView draft(String reference) {
        RequestView request = requests.contributable(viewer.get(), reference);
        if (!request.draft()) {
            throw Problem.conflict("Cette demande est déjà partie.", "Ouvrez son dossier pour la suivre.");
        }
        return request;
    }

    private @Nullable PublicBodyView body(RequestView request) {
        return request.publicBodyId() == null
                ? null
                : bodies.get(request.publicBodyId()).orElse(null);
    }

    private static Response step(String reference, String name) {
        return Response.seeOther(URI.create("/demandes/" + reference + "/preparer" + name))
                .build();
    }
}
