package org.saisine.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.saisine.account.OneTimeLink.Purpose;

/** Choosing a password anew, by a link sent to one's address or with the current one. Both sign out everywhere. */
@ApplicationScoped
public class PasswordChoice {

    private final People people;
    private final OneTimeLinks links;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Event<PasswordResetRequested> requested;
    private final Audit audit;
    private final Clock clock;

    PasswordChoice(
            People people,
            OneTimeLinks links,
            Sessions sessions,
            Passwords passwords,
            Event<PasswordResetRequested> requested,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.links = links;
        this.sessions = sessions;
        this.passwords = passwords;
        this.requested = requested;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sends a link to whoever forgot; does nothing, and says nothing, where nobody has this address. */
    @Transactional
    void forgotten(String email) {
        people.withEmail(email).ifPresent(person -> {
            String path = linkFor(person.id(), Purpose.RESET.validity());
            Instant expiry = clock.instant().plus(Purpose.RESET.validity());
            requested.fire(new PasswordResetRequested(person.email(), person.name(), path, expiry));
            audit.record(null, "password.forgotten", "person " + person.id(), "");
        });
    }

    /** The path of a new link, for whoever keeps the instance to hand over; earlier ones no longer work. */
    @Transactional
    public String linkFor(long personId, Duration validity) {
        links.forgetResets(personId);
        OpaqueToken token = OpaqueToken.fresh();
        links.persist(OneTimeLink.toChoosePassword(token, personId, clock.instant(), validity));
        return Purpose.RESET.path(token);
    }

    /** Whose password the link lets choose; empty where it can no longer serve. */
    @Transactional
    Optional<Person> owner(String token) {
        return links.open(Purpose.RESET, token, clock.instant())
                .flatMap(link -> people.findByIdOptional(link.personId()));
    }

    /** @param hash of the new password, made by {@link #hash} outside this transaction */
    @Transactional
    void byLink(String token, String hash) {
        OneTimeLink link = links.use(Purpose.RESET, token, clock.instant());
        replace(link.personId(), hash);
        audit.record(null, "password.reset", "person " + link.personId(), "");
    }

    @Transactional
    void bySelf(Viewer viewer, String hash) {
        replace(viewer.personId(), hash);
        audit.record(viewer, "password.change", "person " + viewer.personId(), "");
    }

    /** Slow by design; to be called outside transactions. */
    String hash(String password) {
        return passwords.hash(password);
    }

    boolean isCurrent(Viewer viewer, String password) {
        Optional<String> hash = people.findByIdOptional(viewer.personId()).flatMap(Person::passwordHash);
        return passwords.matches(hash, password);
    }

    /** For accounts made by the command line or for a demonstration. */
    @Transactional
    public void set(long personId, String password) {
        replace(personId, hash(password));
    }

    private void replace(long personId, String hash) {
        people.findById(personId).choosePassword(hash);
        links.forgetResets(personId);
        sessions.closeAll(personId);
    }
}
