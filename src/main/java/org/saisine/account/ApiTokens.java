package org.saisine.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** The keys to the JSON API. */
@ApplicationScoped
class ApiTokens implements PanacheRepository<ApiToken> {

    /** With its person. */
    Optional<ApiToken> of(OpaqueToken token) {
        return find("from ApiToken t join fetch t.person where t.tokenHash = ?1", token.hash())
                .firstResultOptional();
    }

    /** Notes that it is used now, at most once a minute. */
    void used(ApiToken token, Instant now) {
        update(
                "lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt < ?3)",
                now,
                token.id(),
                now.minusSeconds(60));
    }
}
