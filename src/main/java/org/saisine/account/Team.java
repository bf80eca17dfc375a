package org.saisine.account;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A team (collectif): the unit of access; requests and documents belong to one. */
@Entity
class Team {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Embedded
    private TeamIdentity identity;

    private Instant createdAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    Team(TeamIdentity identity, Instant now) {
        this.identity = identity;
        this.createdAt = now;
    }

    void describe(TeamIdentity changed) {
        this.identity = changed;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("This team is not stored yet.");
        }
        return id;
    }

    int version() {
        return version;
    }

    String name() {
        return identity.name();
    }

    TeamIdentity identity() {
        return identity;
    }
}
