package org.saisine.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.account.OpaqueToken;

/** The private address of a person's calendar (adresse d’agenda); only its hash is kept. */
@Entity
class CalendarAddress {

    @Id
    private long personId;

    private String tokenHash;
    private Instant createdAt;
    private @Nullable Instant lastReadAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CalendarAddress() {}

    CalendarAddress(long personId) {
        this.personId = personId;
    }

    /** The address before it leads nowhere from now on. */
    void becomes(OpaqueToken token, Instant now) {
        this.tokenHash = token.hash();
        this.createdAt = now;
        this.lastReadAt = null;
    }

    void read(Instant now) {
        this.lastReadAt = now;
    }

    long personId() {
        return personId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> lastReadAt() {
        return Optional.ofNullable(lastReadAt);
    }
}
