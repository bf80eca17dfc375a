package org.saisine.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.saisine.web.Problem;

/** The teams (collectifs) of this instance. */
@ApplicationScoped
public class Teams implements PanacheRepository<Team> {

    /** Who writes, for the letters of the team in which the viewer works. */
    public TeamIdentity identity(Viewer viewer) {
        return identity(viewer.teamId());
    }

    /**
     * Who writes, for the letters of a team; the caller has asked {@link Access} already.
     *
     * @throws Problem not found, where there is no such team
     */
    public TeamIdentity identity(long teamId) {
        return findByIdOptional(teamId).map(Team::identity).orElseThrow(Problem::notFound);
    }

    Optional<Team> named(String name) {
        return find("lower(identity.name) = lower(?1) order by id", name.strip())
                .firstResultOptional();
    }

    public String name(long teamId) {
        return findByIdOptional(teamId).map(Team::name).orElse("un collectif supprimé");
    }
}
