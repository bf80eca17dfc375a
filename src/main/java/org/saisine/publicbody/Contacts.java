package org.saisine.publicbody;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The contacts of public bodies. */
@ApplicationScoped
class Contacts implements PanacheRepository<Contact> {

    List<ContactView> current(long publicBodyId) {
        return stream("publicBodyId = ?1 and withdrawnAt is null", publicBodyId)
                .map(Contact::view)
                .sorted(ContactView.BEST_FIRST)
                .toList();
    }
}
