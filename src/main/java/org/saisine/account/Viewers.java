package org.saisine.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the {@link Viewer} of a person from what the database says now. */
@ApplicationScoped
public class Viewers {

    private final People people;
    private final Memberships memberships;

    Viewers(People people, Memberships memberships) {
        this.people = people;
        this.memberships = memberships;
    }

    /** A person at work in one of their teams, for a job done in their name; empty once they have left the team. */
    public Optional<Viewer> of(long personId, long teamId) {
        return people.findByIdOptional(personId).map(p -> of(p, teamId)).filter(v -> v.teamId() == teamId);
    }

    /** A person wherever they are, for what is theirs alone; empty once their account is gone. */
    public Optional<Viewer> of(long personId) {
        return people.findByIdOptional(personId).map(p -> of(p, null));
    }

    /** Everybody in a team, at work in it. */
    public List<Viewer> in(long teamId) {
        return memberships.in(teamId).stream().map(m -> of(m.person(), teamId)).toList();
    }

    /** @param preferred the team they last worked in; another of theirs where they left it, 0 where they have none */
    Viewer of(Person person, @Nullable Long preferred) {
        return of(person, preferred, memberships.of(person.id()));
    }

    static Viewer of(Person person, @Nullable Long preferred, List<Membership> theirs) {
        Map<Long, Role> roles = new LinkedHashMap<>();
        theirs.forEach(m -> roles.put(m.team().id(), m.role()));
        long team = preferred != null && roles.containsKey(preferred)
                ? preferred
                : roles.keySet().stream().findFirst().orElse(0L);
        return new Viewer(person.id(), person.name(), person.email(), person.administrator(), roles, team);
    }
}
