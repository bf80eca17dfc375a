package org.saisine.account;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.saisine.web.Flash;
import org.saisine.web.FormCheck;
import org.saisine.web.Html;

/** The first page of an instance: its first administrator and their team. */
@Public
@Path("/installation/{token}")
class InstallationPages {

    private final Installation installation;
    private final PasswordChoice passwords;
    private final PasswordRule rule;
    private final SignIns signIns;
    private final FormCheck check;

    InstallationPages(
            Installation installation, PasswordChoice passwords, PasswordRule rule, SignIns signIns, FormCheck check) {
        this.installation = installation;
        this.passwords = passwords;
        this.rule = rule;
        this.signIns = signIns;
        this.check = check;
    }

    /** Asks who installs, and for which team. */
    record install(
            String token,
            InstallationForm form,
            TeamForm team,
            TeamKind[] kinds,
            Residence[] residences,
            Map<String, String> problems)
            implements TemplateInstance {

        static install of(String token, InstallationForm form, TeamForm team, Map<String, String> problems) {
            return new install(token, form, team, TeamKind.values(), Residence.values(), problems);
        }
    }

    @GET
    public Response form(String token) {
        installation.requireOpen(token);
        return Html.page(install.of(token, InstallationForm.blank(), TeamForm.blank(), Map.of()));
    }

    @POST
    public Response install(
            String token,
            @BeanParam InstallationForm form,
            @BeanParam TeamForm team,
            @Context UriInfo uri,
            @Context HttpServerRequest request) {
        installation.requireOpen(token);
        Map<String, String> problems = problems(form, team);
        String password = form.password();
        if (!problems.isEmpty() || password == null) {
            return Html.invalid(install.of(token, form, team, problems));
        }
        Viewer founder =
                installation.byLink(token, form.email(), form.name(), passwords.hash(password), team.identity());
        OpaqueToken session = signIns.session(founder, Caller.of(request).userAgent());
        return Response.fromResponse(Flash.seeOther("/", "Saisine est installée. Bienvenue."))
                .cookie(SessionCookie.carrying(session, uri))
                .build();
    }

    private Map<String, String> problems(InstallationForm form, TeamForm team) {
        Map<String, String> problems = new LinkedHashMap<>(check.problems(form));
        rule.problemWith(form.password(), form.email(), form.name(), team.teamName())
                .ifPresent(problem -> problems.put("password", problem));
        problems.putAll(check.problems(team));
        return problems;
    }
}
