package org.saisine.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Who is in which team, and as what. */
@ApplicationScoped
class Memberships implements PanacheRepository<Membership> {

    /** With their teams, by name. */
    List<Membership> of(long personId) {
        return list(
                "from Membership m join fetch m.team t where m.person.id = ?1 order by t.identity.name, t.id",
                personId);
    }

    Optional<Membership> of(long personId, long teamId) {
        return find("person.id = ?1 and team.id = ?2", personId, teamId).firstResultOptional();
    }
}
