package org.saisine.account;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.saisine.web.Flash;
import org.saisine.web.FormCheck;
import org.saisine.web.Html;

/** Réglages, le collectif : its identity as letters need it, its members, its invitations. */
@Path("/reglages/equipe")
class TeamPages {

    static final String PATH = "/reglages/equipe";

    private final Teams teams;
    private final TeamAffairs affairs;
    private final Invitations invitations;
    private final FormCheck check;
    private final CurrentViewer current;

    TeamPages(Teams teams, TeamAffairs affairs, Invitations invitations, FormCheck check, CurrentViewer current) {
        this.teams = teams;
        this.affairs = affairs;
        this.invitations = invitations;
        this.check = check;
        this.current = current;
    }

    /**
     * The team in which the viewer works.
     *
     * @param manages whether they may change it; the others only read
     * @param newLink an invitation just made, shown this once; empty otherwise
     */
    record team(
            TeamForm form,
            List<String> missing,
            boolean manages,
            long me,
            List<MemberView> members,
            List<InvitationView> pending,
            String newLink,
            TeamKind[] kinds,
            Residence[] residences,
            Role[] roles,
            Map<String, String> problems)
            implements TemplateInstance {}

    /** For whoever is in no team (any more). */
    record noTeam(Map<String, String> problems) implements TemplateInstance {}

    @GET
    public Response show() {
        return Html.page(page("", Map.of()));
    }

    @POST
    public Response describe(@BeanParam TeamForm form) {
        Access.requireManage(viewer(), viewer().teamId());
        Map<String, String> problems = check.problems(form);
        if (!problems.isEmpty()) {
            return Html.invalid(page(form, "", problems));
        }
        affairs.describe(viewer(), form.identity());
        return Flash.seeOther(PATH, "L’identité du collectif est enregistrée. Les prochains courriers la porteront.");
    }

    /** Answers with the page itself, for the link is shown once. */
    @POST
    @Path("invitations")
    public Response invite(
            @RestForm @Nullable String inviteEmail, @RestForm @Nullable Role role, @Context UriInfo uri) {
        Access.requireManage(viewer(), viewer().teamId());
        if (inviteEmail == null || !EmailAddress.isPlausible(inviteEmail)) {
            return Html.invalid(page("", Map.of("inviteEmail", "Saisissez l’adresse de la personne à inviter.")));
        }
        String path = invitations.issue(viewer(), inviteEmail, role == null ? Role.CONTRIBUTOR : role);
        return Html.page(page(uri.getBaseUri().resolve(path).toString(), Map.of()));
    }

    @POST
    @Path("invitations/{id}/retirer")
    public Response revoke(long id) {
        invitations.revoke(viewer(), id);
        return Flash.seeOther(PATH, "Cette invitation ne sert plus.");
    }

    @POST
    @Path("membres/{id}/role")
    public Response changeRole(long id, @RestForm Role role) {
        affairs.changeRole(viewer(), id, role);
        return Flash.seeOther(PATH, "Le rôle est changé.");
    }

    @POST
    @Path("membres/{id}/retirer")
    public Response remove(long id) {
        affairs.remove(viewer(), id);
        return id == viewer().personId()
                ? Flash.seeOther("/", "Vous avez quitté le collectif. Ce que vous y avez écrit lui reste.")
                : Flash.seeOther(PATH, "Cette personne ne fait plus partie du collectif. Ce qu’elle a écrit reste.");
    }

    private Viewer viewer() {
        return current.get();
    }

    private TemplateInstance page(String newLink, Map<String, String> problems) {
        return viewer().teamId() == 0
                ? new noTeam(problems)
                : page(TeamForm.of(teams.identity(viewer())), newLink, problems);
    }

    private TemplateInstance page(TeamForm form, String newLink, Map<String, String> problems) {
        boolean manages = Access.mayManage(viewer(), viewer().teamId());
        return new team(
                form,
                teams.identity(viewer()).missing(),
                manages,
                viewer().personId(),
                affairs.members(viewer()),
                manages ? invitations.pending(viewer()) : List.of(),
                newLink,
                TeamKind.values(),
                Residence.values(),
                Role.values(),
                problems);
    }
}
