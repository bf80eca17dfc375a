package org.saisine.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The people of this instance. */
@ApplicationScoped
public class People implements PanacheRepository<Person> {

    Optional<Person> withEmail(String email) {
        return find("lower(email) = ?1", Person.normalised(email)).firstResultOptional();
    }

    /** The administrator of longest standing, in whose name the command line acts. */
    Optional<Person> firstAdministrator() {
        return find("administrator = true order by id").firstResultOptional();
    }

    Optional<Person> locked(long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The name for journals (« enregistré par… »); what to say of somebody who is gone, otherwise. */
    public String name(long personId) {
        return findByIdOptional(personId).map(Person::name).orElse("une personne partie");
    }
}
