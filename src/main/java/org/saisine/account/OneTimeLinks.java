package org.saisine.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saisine.account.OneTimeLink.Purpose;
import org.saisine.web.Problem;

/** The links that do one thing once. */
@ApplicationScoped
class OneTimeLinks implements PanacheRepository<OneTimeLink> {

    /** Reads a link to show its page; opening the page changes nothing, for mail scanners open links too. */
    Optional<OneTimeLink> open(Purpose purpose, String token, Instant now) {
        return find("purpose = ?1 and tokenHash = ?2", purpose, new OpaqueToken(token).hash())
                .firstResultOptional()
                .filter(link -> link.isOpen(now));
    }

    /**
     * Uses a link up; of two who come at once, the second waits and is refused.
     *
     * @throws Problem gone, where it was used already, has expired or never was
     */
    OneTimeLink use(Purpose purpose, String token, Instant now) {
        OneTimeLink link = find("purpose = ?1 and tokenHash = ?2", purpose, new OpaqueToken(token).hash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(found -> found.isOpen(now))
                .orElseThrow(OneTimeLinks::gone);
        link.use(now);
        return link;
    }

    List<OneTimeLink> openInvitations(long teamId, Instant now) {
        return list(
                "purpose = ?1 and teamId = ?2 and usedAt is null and expiresAt > ?3 order by id",
                Purpose.INVITATION,
                teamId,
                now);
    }

    void forget(Purpose purpose) {
        delete("purpose", purpose);
    }

    void forgetResets(long personId) {
        delete("purpose = ?1 and personId = ?2", Purpose.RESET, personId);
    }

    static Problem gone() {
        return new Problem(
                Problem.Kind.GONE,
                "Ce lien ne peut plus servir.",
                "Il a déjà été utilisé, a été retiré, ou sa durée est passée. Demandez-en un nouveau à la personne qui vous"
                        + " l’a donné ; si vous aviez oublié votre mot de passe, recommencez depuis la page de connexion.");
    }
}
