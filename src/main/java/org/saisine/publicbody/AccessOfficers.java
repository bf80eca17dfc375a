package org.saisine.publicbody;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The access officers (PRADA) of public bodies, one current officer at most for each. */
@ApplicationScoped
class AccessOfficers implements PanacheRepository<AccessOfficer> {

    Optional<AccessOfficer> current(long publicBodyId) {
        return find("publicBodyId = ?1 and withdrawnAt is null", publicBodyId).firstResultOptional();
    }
}
