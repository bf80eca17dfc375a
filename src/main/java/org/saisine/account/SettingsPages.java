package org.saisine.account;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.saisine.web.Flash;
import org.saisine.web.Html;

/** Réglages, moi : name and address, password, sessions, keys to the API. */
@Path("/reglages")
class SettingsPages {

    private static final String PATH = "/reglages";

    private final Profile profile;
    private final PasswordChoice passwords;
    private final PasswordRule rule;
    private final SignIns signIns;
    private final CurrentViewer current;

    SettingsPages(
            Profile profile, PasswordChoice passwords, PasswordRule rule, SignIns signIns, CurrentViewer current) {
        this.profile = profile;
        this.passwords = passwords;
        this.rule = rule;
        this.signIns = signIns;
        this.current = current;
    }

    /**
     * Everything about me.
     *
     * @param newToken a key just made, shown this once; empty otherwise
     */
    record me(
            String name,
            String email,
            List<SessionView> sessions,
            List<TokenView> tokens,
            String newToken,
            Map<String, String> problems)
            implements TemplateInstance {}

    @GET
    public Response show() {
        return Html.page(page("", Map.of()));
    }

    @POST
    @Path("moi")
    public Response describe(
            @RestForm @Nullable String name, @RestForm @Nullable String email, @RestForm @Nullable String current) {
        String typedName = typed(name).strip();
        String typedEmail = typed(email).strip();
        Map<String, String> problems = problems(typedName, typedEmail, typed(current));
        if (!problems.isEmpty()) {
            return Html.invalid(page(typedName, typedEmail, "", problems));
        }
        profile.describe(viewer(), typedName, typedEmail);
        return Flash.seeOther(PATH, "Vos informations sont enregistrées.");
    }

    /** A new password closes every session; this browser gets a new one. */
    @POST
    @Path("mot-de-passe")
    public Response changePassword(
            @RestForm @Nullable String oldPassword,
            @RestForm @Nullable String newPassword,
            @Context UriInfo uri,
            @Context HttpServerRequest request) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!passwords.isCurrent(viewer(), typed(oldPassword))) {
            problems.put("oldPassword", "Ce n’est pas votre mot de passe actuel.");
        }
        rule.problemWith(newPassword, viewer().email(), viewer().name())
                .ifPresent(problem -> problems.put("newPassword", problem));
        if (!problems.isEmpty()) {
            return Html.invalid(page("", problems));
        }
        passwords.bySelf(viewer(), passwords.hash(typed(newPassword)));
        OpaqueToken session = signIns.session(viewer(), Caller.of(request).userAgent());
        return Response.fromResponse(
                        Flash.seeOther(PATH, "Votre mot de passe est changé. Vos autres sessions sont fermées."))
                .cookie(SessionCookie.carrying(session, uri))
                .build();
    }

    @POST
    @Path("sessions/{id}/fermer")
    public Response closeSession(long id) {
        profile.closeSession(viewer(), id);
        return Flash.seeOther(PATH, "Cette session est fermée.");
    }

    @POST
    @Path("sessions/fermer")
    public Response closeAllSessions(@Context UriInfo uri) {
        profile.closeAllSessions(viewer());
        return Response.seeOther(URI.create(SignInPages.PATH))
                .cookie(SessionCookie.gone(uri))
                .build();
    }

    /** Answers with the page itself, for the key is shown once and must not travel in an address or a cookie. */
    @POST
    @Path("jetons")
    public Response issueToken(@RestForm @Nullable String label) {
        String typedLabel = typed(label).strip();
        if (typedLabel.isEmpty() || typedLabel.length() > 100) {
            return Html.invalid(page("", Map.of("label", "Donnez un nom à ce jeton (100 caractères au plus).")));
        }
        Access.requireRead(viewer(), viewer().teamId(), Visibility.TEAM);
        return Html.page(page(signIns.apiToken(viewer(), typedLabel).text(), Map.of()));
    }

    @POST
    @Path("jetons/{id}/revoquer")
    public Response revokeToken(long id) {
        profile.revokeToken(viewer(), id);
        return Flash.seeOther(PATH, "Ce jeton ne sert plus.");
    }

    private Map<String, String> problems(String name, String email, String password) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > 200) {
            problems.put("name", "Saisissez votre nom (200 caractères au plus).");
        }
        if (!EmailAddress.isPlausible(email)) {
            problems.put("email", "Cette adresse électronique est incomplète. Exemple : nom@exemple.fr.");
        } else if (!Person.normalised(email).equals(viewer().email()) && !passwords.isCurrent(viewer(), password)) {
            problems.put("current", "Pour changer d’adresse, saisissez votre mot de passe actuel.");
        }
        return problems;
    }

    private Viewer viewer() {
        return current.get();
    }

    private me page(String newToken, Map<String, String> problems) {
        return page(viewer().name(), viewer().email(), newToken, problems);
    }

    private me page(String name, String email, String newToken, Map<String, String> problems) {
        List<SessionView> sessions =
                profile.sessions(viewer(), current.session().orElse(new OpaqueToken("")));
        return new me(name, email, sessions, profile.tokens(viewer()), newToken, problems);
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value;
    }
}
