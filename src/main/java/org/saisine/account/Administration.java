package org.saisine.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saisine.web.Problem;

/** What the operator of the machine does from the command line: install, add people, give tokens. */
@ApplicationScoped
class Administration {

    private static final Duration LINK_VALIDITY = Duration.ofDays(7);

    private final Installation installation;
    private final PasswordChoice passwords;
    private final PasswordRule rule;
    private final SignIns signIns;
    private final Roster roster;

    Administration(
            Installation installation, PasswordChoice passwords, PasswordRule rule, SignIns signIns, Roster roster) {
        this.installation = installation;
        this.passwords = passwords;
        this.rule = rule;
        this.signIns = signIns;
        this.roster = roster;
    }

    /** A token, and the path of a link to choose a password where there is none yet. */
    record Issued(String token, Optional<String> passwordPath) {}

    Issued install(String email, String name, String team, Optional<String> password) {
        requireAddress(email);
        requireText(team, "Donnez un nom au collectif (--team).");
        String called = name.isEmpty() ? email.substring(0, email.indexOf('@')) : name;
        password.flatMap(p -> rule.problemWith(p, email, called, team)).ifPresent(problem -> {
            throw Problem.invalid("Ce mot de passe ne convient pas.", problem);
        });
        Optional<String> hash = password.map(passwords::hash);
        Viewer founder = installation.byOperator(email, called, TeamIdentity.named(team), hash);
        Optional<String> path =
                hash.isPresent() ? Optional.empty() : Optional.of(passwords.linkFor(founder.personId(), LINK_VALIDITY));
        return new Issued(signIns.apiToken(founder, "script/admin install").text(), path);
    }

    List<String> people() {
        installation.requireDone();
        return roster.lines();
    }

    /** The path of a link to choose a password, where the person has none. */
    Optional<String> add(String email, String name, String team, String role) {
        installation.requireDone();
        requireAddress(email);
        requireText(name, "Donnez le nom de la personne (--name).");
        Role wanted = Arrays.stream(Role.values())
                .filter(r -> r.name().equalsIgnoreCase(role))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "Ce rôle n’existe pas.",
                        "Choisissez parmi : "
                                + Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(", "))
                                + " (--role)."));
        long person = roster.add(email, name, team, wanted);
        return roster.hasPassword(person) ? Optional.empty() : Optional.of(passwords.linkFor(person, LINK_VALIDITY));
    }

    String passwordLink(String email) {
        installation.requireDone();
        return passwords.linkFor(roster.person(email), LINK_VALIDITY);
    }

    OpaqueToken token(String email, String team, String label) {
        installation.requireDone();
        return signIns.apiToken(roster.viewer(email, team), label.isEmpty() ? "script/admin token" : label);
    }

    private static void requireAddress(String email) {
        if (!EmailAddress.isPlausible(email)) {
            throw Problem.invalid(
                    "Cette adresse électronique est incomplète.", "Écrivez-la en entier (--email nom@exemple.fr).");
        }
    }

    private static void requireText(String value, String otherwise) {
        if (value.isEmpty() || value.length() > 200) {
            throw Problem.invalid("Il manque un nom, ou il est trop long.", otherwise);
        }
    }

    /** Who is there, as the command line asks. */
    @ApplicationScoped
    static class Roster {

        private final People people;
        private final Teams teams;
        private final Memberships memberships;
        private final Enrolment enrolment;
        private final Viewers viewers;
        private final Audit audit;

        Roster(People people, Teams teams, Memberships memberships, Enrolment enrolment, Viewers viewers, Audit audit) {
            this.people = people;
            this.teams = teams;
            this.memberships = memberships;
            this.enrolment = enrolment;
            this.viewers = viewers;
            this.audit = audit;
        }

        /** One line a person: address, name, then teams with the role in each. */
        @Transactional
        List<String> lines() {
            return people.list("order by email").stream()
                    .map(person -> person.email() + "\t" + person.name() + "\t"
                            + (person.administrator() ? "administration\t" : "\t")
                            + memberships.of(person.id()).stream()
                                    .map(m -> m.team().name() + " (" + m.role().name() + ")")
                                    .collect(Collectors.joining(", ")))
                    .toList();
        }

        @Transactional
        long add(String email, String name, String team, Role role) {
            long teamId = teams.named(team).orElseThrow(() -> noTeam(team)).id();
            long person = enrolment.person(email, name);
            enrolment.join(person, teamId, role);
            audit.record(null, "person.add", "person " + person, "team " + teamId + " " + role.name());
            return person;
        }

        @Transactional
        boolean hasPassword(long person) {
            return people.findById(person).passwordHash().isPresent();
        }

        @Transactional
        Viewer viewer(String email, String team) {
            Person person = known(email);
            Long wanted = team.isEmpty()
                    ? null
                    : teams.named(team).orElseThrow(() -> noTeam(team)).id();
            Viewer viewer = viewers.of(person, wanted);
            if (viewer.teamId() == 0 || wanted != null && viewer.teamId() != wanted) {
                throw Problem.invalid(
                        "Cette personne n’est pas dans ce collectif.",
                        "Ajoutez-la d’abord : « script/admin user add ».");
            }
            return viewer;
        }

        @Transactional
        long person(String email) {
            return known(email).id();
        }

        private Person known(String email) {
            return people.withEmail(email)
                    .orElseThrow(() -> Problem.invalid(
                            "Personne n’a cette adresse ici.", "« script/admin user list » les montre toutes."));
        }

        private Problem noTeam(String team) {
            String known = teams.listAll().stream().map(Team::name).sorted().collect(Collectors.joining(", "));
            return Problem.invalid("Aucun collectif ne s’appelle « " + team + " ».", "Il y a : " + known + ".");
        }
    }
}
