package org.saisine.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The preferences of those who changed them; the others have the usual ones. */
@ApplicationScoped
class ReminderPreferences implements PanacheRepository<ReminderPreference> {

    ReminderPreference of(long personId) {
        return find("personId", personId).firstResultOptional().orElseGet(() -> new ReminderPreference(personId));
    }

    Map<Long, ReminderPreference> of(Collection<Long> people) {
        return find("personId in ?1", people).stream()
                .collect(Collectors.toMap(ReminderPreference::personId, Function.identity()));
    }

    /** Those who want to be told in the course of the day. */
    List<Long> atOnce() {
        return find("rhythm", Rhythm.IMMEDIATE).stream()
                .map(ReminderPreference::personId)
                .toList();
    }
}
