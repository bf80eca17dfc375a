package org.saisine.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One try at something that must stay rare. */
@Entity
class Attempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String kind;
    private String key;
    private Instant at;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Attempt() {}

    Attempt(String kind, String key, Instant at) {
        this.kind = kind;
        this.key = key;
        this.at = at;
    }
}
