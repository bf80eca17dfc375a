package org.saisine.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

    /** With their people, by name. */
    List<Membership> in(long teamId) {
        return list("from Membership m join fetch m.person p where m.team.id = ?1 order by p.name, p.id", teamId);
    }

    /** The same, so that two who leave at once cannot both think that the other stays. */
    List<Membership> locked(long teamId) {
        return find("from Membership m join fetch m.person p where m.team.id = ?1 order by m.id", teamId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
