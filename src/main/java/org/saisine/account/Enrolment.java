package org.saisine.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Opens accounts and teams, and lets people into them. Whether the caller may is for the caller to ask. */
@ApplicationScoped
public class Enrolment {

    private final People people;
    private final Teams teams;
    private final Memberships memberships;
    private final Viewers viewers;
    private final Passwords passwords;
    private final Clock clock;

    Enrolment(People people, Teams teams, Memberships memberships, Viewers viewers, Passwords passwords, Clock clock) {
        this.people = people;
        this.teams = teams;
        this.memberships = memberships;
        this.viewers = viewers;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The person of this address, with a new account where they had none; their name is kept where they had one. */
    @Transactional
    public long person(String email, String name) {
        return people.withEmail(email)
                .orElseGet(() -> {
                    Person newcomer = new Person(email, name, clock.instant());
                    people.persist(newcomer);
                    return newcomer;
                })
                .id();
    }

    /** A new team, managed by the person. */
    @Transactional
    public long team(TeamIdentity identity, long managerId) {
        Team team = new Team(identity, clock.instant());
        teams.persist(team);
        join(managerId, team.id(), Role.MANAGER);
        return team.id();
    }

    /** Lets the person into the team; whoever is in it already takes the new role. */
    @Transactional
    public void join(long personId, long teamId, Role role) {
        memberships
                .of(personId, teamId)
                .ifPresentOrElse(
                        m -> m.becomes(role),
                        () -> memberships.persist(
                                new Membership(people.findById(personId), teams.findById(teamId), role)));
    }

    /** Lets the person in by an invitation: whoever is in already keeps the stronger of both roles. */
    @Transactional
    void welcome(long personId, long teamId, Role role) {
        boolean alreadyMore = memberships
                .of(personId, teamId)
                .filter(m -> m.role().includes(role))
                .isPresent();
        if (!alreadyMore) {
            join(personId, teamId, role);
        }
    }

    /** Gives the person a password that was made for them; people choose theirs by themselves otherwise. */
    public void password(long personId, String made) {
        String hash = passwords.hash(made);
        QuarkusTransaction.joiningExisting().run(() -> people.findById(personId).choosePassword(hash));
    }

    @Transactional
    public void administrator(long personId) {
        people.findById(personId).administer();
    }

    /** The viewer that the person is, at work in the team. */
    @Transactional
    public Viewer viewer(long personId, long teamId) {
        return viewers.of(personId, teamId).orElseThrow();
    }
}
