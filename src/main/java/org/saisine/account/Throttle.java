package org.saisine.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.saisine.web.Problem;

/**
 * Keeps tries rare, so that nobody guesses a password by trying often. Counted in the database: a restart forgets
 * nothing. Keys are hashed, for they hold addresses.
 */
@ApplicationScoped
class Throttle implements PanacheRepository<Attempt> {

    /** At most {@code max} tries with this key in the window. */
    record Limit(String kind, String key, int max, Duration window) {

        String hashedKey() {
            return Sha256.of(kind + ":" + key);
        }
    }

    private static final Duration KEPT = Duration.ofHours(2);

    private final Clock clock;

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Notes one more try under each limit; those refused are not noted, so that waiting is enough.
     *
     * @throws Problem too many requests, where one limit is reached
     */
    @Transactional
    void enter(List<Limit> limits) {
        Instant now = clock.instant();
        limits.forEach(limit -> requireRoom(limit, now));
        limits.forEach(limit -> persist(new Attempt(limit.kind(), limit.hashedKey(), now)));
        delete("at < ?1", now.minus(KEPT));
    }

    /** Who got in starts from zero again. */
    @Transactional
    void forget(Limit limit) {
        delete("kind = ?1 and key = ?2", limit.kind(), limit.hashedKey());
    }

    private void requireRoom(Limit limit, Instant now) {
        long tries =
                count("kind = ?1 and key = ?2 and at > ?3", limit.kind(), limit.hashedKey(), now.minus(limit.window()));
        if (tries >= limit.max()) {
            throw new Problem(
                    Problem.Kind.TOO_MANY_REQUESTS,
                    "Trop d’essais en peu de temps.",
                    "C’est une protection contre ceux qui devinent les mots de passe. Votre compte est intact :"
                            + " attendez un quart d’heure, puis recommencez.");
        }
    }
}
