package org.saisine.account;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.saisine.web.Html;
import org.saisine.web.KeptForm;
import org.saisine.web.LocalPath;
import org.saisine.web.PageContext;

/** Signing in and out. A form that was sent without a session is carried along, and offered again afterwards. */
@Path("/")
class SignInPages {

    static final String PATH = "/connexion";

    private final PasswordSignIn signIn;
    private final Profile profile;
    private final CurrentViewer current;
    private final PageContext page;

    SignInPages(PasswordSignIn signIn, Profile profile, CurrentViewer current, PageContext page) {
        this.signIn = signIn;
        this.profile = profile;
        this.current = current;
        this.page = page;
    }

    /**
     * The form.
     *
     * @param back the path to go to afterwards
     * @param carried the fields of another form, which wait
     */
    record signIn(String email, String back, String problem, List<KeptForm.Field> carried) implements TemplateInstance {

        static signIn keeping(KeptForm form) {
            return new signIn("", "/", "", form.carried());
        }
    }

    @GET
    @Public
    @Path("connexion")
    public Response form(@RestQuery @Nullable String retour) {
        String back = LocalPath.orHome(retour);
        return current.optional().isPresent()
                ? Response.seeOther(URI.create(back)).build()
                : Html.page(new signIn("", back, "", List.of()));
    }

    @POST
    @Public
    @Path("connexion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(
            MultivaluedMap<String, String> form, @Context UriInfo uri, @Context HttpServerRequest request) {
        String email = typed(form, "email");
        String back = LocalPath.orHome(form.getFirst("retour"));
        KeptForm kept = KeptForm.carriedBy(form);
        Optional<PasswordSignIn.Opened> opened = signIn.attempt(email, typed(form, "password"), Caller.of(request));
        if (opened.isEmpty()) {
            String problem = "Cette adresse et ce mot de passe ne vont pas ensemble.";
            return Html.invalid(new signIn(email, back, problem, kept.carried()));
        }
        return welcome(opened.get(), back, kept, uri);
    }

    private Response welcome(PasswordSignIn.Opened opened, String back, KeptForm kept, UriInfo uri) {
        SignedIn known = opened.signedIn();
        Response answer = Response.seeOther(URI.create(back)).build();
        if (!kept.isEmpty()) {
            Viewer viewer = known.viewer();
            page.signedIn(viewer.name(), known.teams(), viewer.administrator(), known.csrf());
            answer = Html.page(new KeptForm.resend(kept));
        }
        return Response.fromResponse(answer)
                .cookie(SessionCookie.carrying(opened.token(), uri))
                .build();
    }

    @POST
    @Public
    @Path("deconnexion")
    public Response signOut(@Context UriInfo uri) {
        current.session().ifPresent(profile::closeSession);
        return Response.seeOther(URI.create(PATH))
                .cookie(SessionCookie.gone(uri))
                .build();
    }

    private static String typed(MultivaluedMap<String, String> form, String field) {
        String value = form.getFirst(field);
        return value == null ? "" : value;
    }
}
