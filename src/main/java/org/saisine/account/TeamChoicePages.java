package org.saisine.account;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.saisine.web.Flash;
import org.saisine.web.Problem;

/** Going from one of one's teams to another, and making a new one. */
@Path("/")
class TeamChoicePages {

    private final Teams teams;
    private final TeamAffairs affairs;
    private final Profile profile;
    private final CurrentViewer current;

    TeamChoicePages(Teams teams, TeamAffairs affairs, Profile profile, CurrentViewer current) {
        this.teams = teams;
        this.affairs = affairs;
        this.profile = profile;
        this.current = current;
    }

    @POST
    @Path("equipe")
    public Response workIn(@RestForm long team) {
        current.session().ifPresent(session -> profile.workIn(current.get(), session, team));
        return Flash.seeOther("/", "Vous travaillez maintenant dans le collectif " + teams.name(team) + ".");
    }

    @POST
    @Path("equipes")
    public Response create(@RestForm @Nullable String newTeam) {
        String name = newTeam == null ? "" : newTeam.strip();
        if (name.isEmpty() || name.length() > 200) {
            throw Problem.invalid(Map.of("newTeam", "Donnez un nom au nouveau collectif (200 caractères au plus)."));
        }
        long team = affairs.create(current.get(), name);
        current.session().ifPresent(session -> profile.openNew(session, team));
        return Flash.seeOther(
                TeamPages.PATH, "Le collectif est créé. Complétez son identité : les courriers en ont besoin.");
    }
}
