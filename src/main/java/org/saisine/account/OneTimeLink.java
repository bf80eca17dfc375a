package org.saisine.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link that does one thing once: install, join a team, choose a password. Opening it does nothing, sending its form does. */
@Entity
class OneTimeLink {

    /** What a link is good for, where its page is and how long it holds. */
    enum Purpose {
        INSTALLATION("/installation/", Duration.ofDays(3650)),
        INVITATION("/invitation/", Duration.ofDays(7)),
        RESET("/mot-de-passe/", Duration.ofHours(1));

        private final String path;
        private final Duration validity;

        Purpose(String path, Duration validity) {
            this.path = path;
            this.validity = validity;
        }

        String path(OpaqueToken token) {
            return path + token.text();
        }

        Duration validity() {
            return validity;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private @Nullable Long personId;
    private @Nullable Long teamId;
    private String email = "";

    @Enumerated(EnumType.STRING)
    private @Nullable Role role;

    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected OneTimeLink() {}

    private OneTimeLink(Purpose purpose, OpaqueToken token, Instant now, Duration validity) {
        this.purpose = purpose;
        this.tokenHash = token.hash();
        this.createdAt = now;
        this.expiresAt = now.plus(validity);
    }

    static OneTimeLink toInstall(OpaqueToken token, Instant now) {
        return new OneTimeLink(Purpose.INSTALLATION, token, now, Purpose.INSTALLATION.validity());
    }

    /** @param personId who invites */
    static OneTimeLink toJoin(OpaqueToken token, long teamId, long personId, String email, Role role, Instant now) {
        var link = new OneTimeLink(Purpose.INVITATION, token, now, Purpose.INVITATION.validity());
        link.teamId = teamId;
        link.personId = personId;
        link.email = Person.normalised(email);
        link.role = role;
        return link;
    }

    static OneTimeLink toChoosePassword(OpaqueToken token, long personId, Instant now, Duration validity) {
        var link = new OneTimeLink(Purpose.RESET, token, now, validity);
        link.personId = personId;
        return link;
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        if (!isOpen(now)) {
            throw new IllegalStateException("This link was used already, or has expired.");
        }
        usedAt = now;
    }

    long id() {
        return required(id);
    }

    long personId() {
        return required(personId);
    }

    long teamId() {
        return required(teamId);
    }

    Role role() {
        return required(role);
    }

    String email() {
        return email;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("This link has no such thing.");
        }
        return value;
    }
}
