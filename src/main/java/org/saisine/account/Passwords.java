package org.saisine.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.saisine.web.Problem;

/**
 * Hashes and checks passwords, two at a time: each costs 19 MiB and a core, and a flood of sign-ins must not take the
 * whole machine. To be called outside transactions.
 */
@ApplicationScoped
class Passwords {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 8;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Compared with where there is no account, so that the answer takes as long. */
    private final String nobody = Argon2id.hash(OpaqueToken.fresh().text());

    String hash(String password) {
        return inTurn(() -> Argon2id.hash(password));
    }

    boolean matches(Optional<String> hash, String password) {
        boolean same = inTurn(() -> Argon2id.matches(hash.orElse(nobody), password));
        return same && hash.isPresent();
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw tooMany();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw tooMany();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static Problem tooMany() {
        return new Problem(
                Problem.Kind.TOO_MANY_REQUESTS,
                "Beaucoup de personnes se connectent en ce moment.",
                "Attendez quelques secondes, puis recommencez.");
    }
}
