package org.saisine.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who has an account on this instance. */
@Entity
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String email;
    private String name;
    private @Nullable String passwordHash;
    private boolean administrator;
    private Instant createdAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(String email, String name, Instant now) {
        this.email = normalised(email);
        this.name = name.strip();
        this.createdAt = now;
    }

    /** An address as it is kept and looked up: without surrounding spaces, in lower case. */
    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    void describe(String newName, String newEmail) {
        this.name = newName.strip();
        this.email = normalised(newEmail);
    }

    void choosePassword(String hash) {
        this.passwordHash = hash;
    }

    void administer() {
        this.administrator = true;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("This person is not stored yet.");
        }
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    /** Argon2id, as a PHC string; empty until a password is chosen. */
    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    boolean administrator() {
        return administrator;
    }

    Instant createdAt() {
        return createdAt;
    }
}
