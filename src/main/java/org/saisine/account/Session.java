package org.saisine.account;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A browser that is signed in. Deleting the row signs it out at its next request. */
@Entity
class Session {

    /** Volunteers come back a few times a month: two weeks of silence end a session, thirty days end it in any case. */
    static final Duration IDLE = Duration.ofDays(14);

    static final Duration ABSOLUTE = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private @Nullable Long teamId;
    private Instant createdAt;
    private Instant lastSeenAt;
    private Instant expiresAt;
    private String userAgent;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    Session(OpaqueToken token, Person person, @Nullable Long teamId, String userAgent, Instant now) {
        this.tokenHash = token.hash();
        this.person = person;
        this.teamId = teamId;
        this.userAgent = userAgent.length() > 200 ? userAgent.substring(0, 200) : userAgent;
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(ABSOLUTE);
    }

    void workIn(long team) {
        this.teamId = team;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt) || now.isAfter(lastSeenAt.plus(IDLE));
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("This session is not stored yet.");
        }
        return id;
    }

    Person person() {
        return person;
    }

    @Nullable
    Long teamId() {
        return teamId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    String userAgent() {
        return userAgent;
    }
}
