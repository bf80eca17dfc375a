package org.saisine.account;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A personal key (jeton) to the JSON API, for one person in one team. */
@Entity
class ApiToken {

    /** Known by secret scanners and by people who find one in a file. */
    static final String PREFIX = "sai_";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private long teamId;
    private String label;
    private Instant createdAt;
    private @Nullable Instant lastUsedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    ApiToken(OpaqueToken token, Person person, long teamId, String label, Instant now) {
        this.tokenHash = token.hash();
        this.person = person;
        this.teamId = teamId;
        this.label = label.strip();
        this.createdAt = now;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("This token is not stored yet.");
        }
        return id;
    }

    Person person() {
        return person;
    }

    long teamId() {
        return teamId;
    }

    String label() {
        return label;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant lastUsedAt() {
        return lastUsedAt;
    }
}
