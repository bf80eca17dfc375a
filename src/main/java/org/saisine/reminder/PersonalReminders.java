package org.saisine.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The reminders that people set for themselves; each is read by its author alone. */
@ApplicationScoped
class PersonalReminders implements PanacheRepository<PersonalReminder> {

    /** Those whose day has come and that nobody said were done; told or not. */
    List<PersonalReminder> due(LocalDate today, LocalDate since) {
        return list("doneAt is null and dueOn between ?1 and ?2 order by personId, dueOn, id", since, today);
    }

    List<PersonalReminder> of(long personId, long requestId) {
        return list("personId = ?1 and requestId = ?2 order by dueOn, id", personId, requestId);
    }

    List<PersonalReminder> ofPerson(long personId) {
        return list("personId = ?1 order by dueOn, id", personId);
    }

    Optional<PersonalReminder> of(long personId, long requestId, long id) {
        return find("id = ?1 and personId = ?2 and requestId = ?3", id, personId, requestId)
                .firstResultOptional();
    }
}
