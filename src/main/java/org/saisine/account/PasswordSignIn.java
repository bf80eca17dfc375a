package org.saisine.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.saisine.account.Throttle.Limit;
import org.saisine.web.Problem;

/**
 * Lets somebody in by address and password. Not one transaction: the hashing between the two takes a fifth of a second,
 * during which no connection to the database is held.
 */
@ApplicationScoped
class PasswordSignIn {

    private static final String KIND = "sign-in";
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Throttle throttle;
    private final Passwords passwords;
    private final Knowledge knowledge;

    PasswordSignIn(Throttle throttle, Passwords passwords, Knowledge knowledge) {
        this.throttle = throttle;
        this.passwords = passwords;
        this.knowledge = knowledge;
    }

    /** Who got in: their session's token, and what the next page shows of them. */
    record Opened(OpaqueToken token, SignedIn signedIn) {}

    /**
     * A new session; empty where address and password do not go together, which takes as long as where they do.
     *
     * @throws Problem too many requests, after many tries
     */
    Optional<Opened> attempt(String email, String password, Caller caller) {
        String account = Person.normalised(email);
        Limit pair = new Limit(KIND, account + "|" + caller.network(), 10, WINDOW);
        Limit network = new Limit(KIND, caller.network(), 30, WINDOW);
        Limit everywhere = new Limit(KIND, account, 50, WINDOW);
        throttle.enter(List.of(pair, network, everywhere));
        Optional<String> hash = knowledge.passwordOf(account);
        if (!passwords.matches(hash, password)) {
            return Optional.empty();
        }
        List.of(pair, everywhere).forEach(throttle::forget);
        Optional<String> renewed = hash.filter(Argon2id::isOutdated).map(old -> passwords.hash(password));
        return Optional.of(knowledge.open(account, renewed, caller));
    }

    /** What of it touches the database, each in a short transaction. */
    @ApplicationScoped
    static class Knowledge {

        private final People people;
        private final Viewers viewers;
        private final Memberships memberships;
        private final SignIns signIns;
        private final Audit audit;

        Knowledge(People people, Viewers viewers, Memberships memberships, SignIns signIns, Audit audit) {
            this.people = people;
            this.viewers = viewers;
            this.memberships = memberships;
            this.signIns = signIns;
            this.audit = audit;
        }

        @Transactional
        Optional<String> passwordOf(String email) {
            return people.withEmail(email).flatMap(Person::passwordHash);
        }

        @Transactional
        Opened open(String email, Optional<String> renewedHash, Caller caller) {
            Person person = people.withEmail(email).orElseThrow(Problem::unauthenticated);
            renewedHash.ifPresent(person::choosePassword);
            Viewer viewer = viewers.of(person, null);
            OpaqueToken token = signIns.session(viewer, caller.userAgent());
            audit.record(viewer, "session.open", "person " + person.id(), "");
            return new Opened(token, SignedIn.of(viewer, memberships.of(person.id()), token.csrf()));
        }
    }
}
