package org.saisine.publicbody;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The contacts of public bodies. */
@ApplicationScoped
class Contacts implements PanacheRepository<Contact> {

    Optional<Contact> same(long publicBodyId, ContactKind kind, String value) {
        return find("publicBodyId = ?1 and kind = ?2 and value = ?3", publicBodyId, kind, value)
                .firstResultOptional();
    }

    List<ContactView> current(long publicBodyId) {
        return stream("publicBodyId = ?1 and withdrawnAt is null", publicBodyId)
                .map(Contact::view)
                .sorted(ContactView.BEST_FIRST)
                .toList();
    }
}
