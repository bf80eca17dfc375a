package org.saisine.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The browsers that are signed in. */
@ApplicationScoped
class Sessions implements PanacheRepository<Session> {

    /** With its person. */
    Optional<Session> of(OpaqueToken token) {
        return find("from Session s join fetch s.person where s.tokenHash = ?1", token.hash())
                .firstResultOptional();
    }

    /** Notes that it is used now, at most once a minute: a page of many requests must not write as many times. */
    void seen(Session session, Instant now) {
        update("lastSeenAt = ?1 where id = ?2 and lastSeenAt < ?3", now, session.id(), now.minusSeconds(60));
    }

    /** Those still good, the latest used first. */
    List<Session> openOf(long personId, Instant now) {
        return list(
                "person.id = ?1 and expiresAt > ?2 and lastSeenAt > ?3 order by lastSeenAt desc, id desc",
                personId,
                now,
                now.minus(Session.IDLE));
    }

    /** Signs the person out everywhere. */
    void closeAll(long personId) {
        delete("person.id", personId);
    }

    void closeOver(Instant now) {
        delete("expiresAt < ?1 or lastSeenAt < ?2", now, now.minus(Session.IDLE));
    }
}
