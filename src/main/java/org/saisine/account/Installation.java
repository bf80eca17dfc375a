package org.saisine.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.saisine.account.OneTimeLink.Purpose;
import org.saisine.web.Problem;

/**
 * The first administrator and the first team. There is no default account: the way in is a link that is printed where
 * the service starts, or the command line beside it, and works once.
 */
@ApplicationScoped
class Installation {

    /** Any number that nothing else locks. */
    private static final long LOCK = 7_024_561;

    private final People people;
    private final OneTimeLinks links;
    private final Enrolment enrolment;
    private final Audit audit;
    private final EntityManager database;
    private final Clock clock;

    Installation(
            People people, OneTimeLinks links, Enrolment enrolment, Audit audit, EntityManager database, Clock clock) {
        this.people = people;
        this.links = links;
        this.enrolment = enrolment;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /** The path of a new link, the only one that works; empty once somebody is there. */
    @Transactional
    Optional<String> freshLink() {
        links.forget(Purpose.INSTALLATION);
        if (people.count() > 0) {
            return Optional.empty();
        }
        OpaqueToken token = OpaqueToken.fresh();
        links.persist(OneTimeLink.toInstall(token, clock.instant()));
        return Optional.of(Purpose.INSTALLATION.path(token));
    }

    /**
     * Checks that the link still works, to show its page.
     *
     * @throws Problem gone once the instance is installed, not found where the link was never given
     */
    @Transactional
    void requireOpen(String token) {
        if (people.count() > 0) {
            throw alreadyDone();
        }
        links.open(Purpose.INSTALLATION, token, clock.instant()).orElseThrow(Problem::notFound);
    }

    @Transactional
    Viewer byLink(String token, String email, String name, String passwordHash, TeamIdentity team) {
        requireNobody();
        links.use(Purpose.INSTALLATION, token, clock.instant());
        Viewer founder = found(email, name, team);
        people.findById(founder.personId()).choosePassword(passwordHash);
        return founder;
    }

    /** For the command line beside the service, which has shown the secret of this run. */
    @Transactional
    Viewer byOperator(String email, String name, TeamIdentity team, Optional<String> passwordHash) {
        requireNobody();
        links.forget(Purpose.INSTALLATION);
        Viewer founder = found(email, name, team);
        passwordHash.ifPresent(people.findById(founder.personId())::choosePassword);
        return founder;
    }

    /** @throws Problem conflict, where nobody has installed yet */
    @Transactional
    void requireDone() {
        if (people.count() == 0) {
            throw Problem.conflict(
                    "Saisine n’est pas encore installée ici.",
                    "Commencez par « script/admin install », ou par le lien que « script/server » a écrit.");
        }
    }

    private Viewer found(String email, String name, TeamIdentity team) {
        long person = enrolment.person(email, name);
        enrolment.administrator(person);
        Viewer founder = enrolment.viewer(person, enrolment.team(team, person));
        audit.record(founder, "instance.install", "team " + founder.teamId(), "");
        return founder;
    }

    /** Of two who install at once, the second waits and is refused. */
    private void requireNobody() {
        database.createNativeQuery("select pg_advisory_xact_lock(" + LOCK + ")").getResultList();
        if (people.count() > 0) {
            throw alreadyDone();
        }
    }

    private static Problem alreadyDone() {
        return new Problem(
                Problem.Kind.GONE,
                "Saisine est déjà installée ici.",
                "Ce lien a servi une fois et ne sert plus. Connectez-vous avec le compte créé alors, ou demandez une"
                        + " invitation à la personne qui tient ce service. Si personne ne peut plus entrer, elle le"
                        + " peut par la commande « script/admin ».");
    }
}
