package org.saisine.account;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.saisine.web.Flash;
import org.saisine.web.Html;

/** The page of an invitation: a new account for whoever has none, one button for whoever has. */
@Public
@Path("/invitation/{token}")
class InvitationPages {

    private final Invitations invitations;
    private final PasswordChoice passwords;
    private final PasswordRule rule;
    private final SignIns signIns;
    private final CurrentViewer current;

    InvitationPages(
            Invitations invitations,
            PasswordChoice passwords,
            PasswordRule rule,
            SignIns signIns,
            CurrentViewer current) {
        this.invitations = invitations;
        this.passwords = passwords;
        this.rule = rule;
        this.signIns = signIns;
        this.current = current;
    }

    /**
     * What is offered, and by whom.
     *
     * @param situation who looks: {@code NEW}, {@code KNOWN} (has an account, to sign in), {@code HERE} (is signed in with
     *     it), {@code OTHER} (is signed in as somebody else)
     */
    record invitation(String token, InvitationView view, Situation situation, String name, Map<String, String> problems)
            implements TemplateInstance {}

    enum Situation {
        NEW,
        KNOWN,
        HERE,
        OTHER
    }

    @GET
    public Response show(String token) {
        InvitationView view = invitations.read(token);
        return Html.page(new invitation(token, view, situation(view), "", Map.of()));
    }

    @POST
    public Response accept(
            String token,
            @RestForm @Nullable String name,
            @RestForm @Nullable String password,
            @Context UriInfo uri,
            @Context HttpServerRequest request) {
        InvitationView view = invitations.read(token);
        return switch (situation(view)) {
            case HERE -> {
                invitations.accept(current.get(), token);
                yield Flash.seeOther("/", "Vous faites maintenant partie du collectif " + view.teamName() + ".");
            }
            case NEW -> enrol(token, view, name, password, uri, request);
            case KNOWN, OTHER -> Html.refused(409, new invitation(token, view, situation(view), "", Map.of()));
        };
    }

    private Response enrol(
            String token,
            InvitationView view,
            @Nullable String name,
            @Nullable String password,
            UriInfo uri,
            HttpServerRequest request) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (name == null || name.isBlank() || name.length() > 200) {
            problems.put("name", "Saisissez votre nom (200 caractères au plus).");
        }
        String known = name == null ? "" : name;
        rule.problemWith(password, view.email(), known, view.teamName())
                .ifPresent(problem -> problems.put("password", problem));
        if (!problems.isEmpty() || password == null) {
            return Html.invalid(new invitation(token, view, Situation.NEW, known, problems));
        }
        Viewer member = invitations.accept(token, known, passwords.hash(password));
        OpaqueToken session = signIns.session(member, Caller.of(request).userAgent());
        return Response.fromResponse(Flash.seeOther("/", "Bienvenue dans le collectif " + view.teamName() + "."))
                .cookie(SessionCookie.carrying(session, uri))
                .build();
    }

    private Situation situation(InvitationView view) {
        return current.optional()
                .map(viewer -> viewer.email().equals(view.email()) ? Situation.HERE : Situation.OTHER)
                .orElse(view.hasAccount() ? Situation.KNOWN : Situation.NEW);
    }
}
