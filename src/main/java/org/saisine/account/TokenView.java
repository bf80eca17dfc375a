package org.saisine.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key to the API, as its owner sees it: never the key itself. */
record TokenView(
        long id,
        String label,
        String teamName,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {

    static TokenView of(ApiToken token, String teamName) {
        return new TokenView(token.id(), token.label(), teamName, token.createdAt(), token.lastUsedAt());
    }
}
