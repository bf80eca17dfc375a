package org.saisine.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.saisine.account.OpaqueToken;

/** The private addresses of calendars, at most one a person. */
@ApplicationScoped
class CalendarAddresses implements PanacheRepository<CalendarAddress> {

    Optional<CalendarAddress> of(long personId) {
        return find("personId", personId).firstResultOptional();
    }

    Optional<CalendarAddress> of(OpaqueToken token) {
        return find("tokenHash", token.hash()).firstResultOptional();
    }
}
