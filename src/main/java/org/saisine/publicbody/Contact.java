package org.saisine.publicbody;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One way to reach a body, with where it was read and when; « à vérifier » until somebody confirms it. */
@Entity
class Contact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    private long publicBodyId;

    @Enumerated(EnumType.STRING)
    private ContactKind kind = ContactKind.EMAIL;

    private String value = "";
    private String source = "";

    @Enumerated(EnumType.STRING)
    private Origin origin = Origin.USER;

    private LocalDate asOf = LocalDate.EPOCH;
    private @Nullable Instant confirmedAt;
    private @Nullable Long confirmedBy;
    private @Nullable Instant withdrawnAt;

    protected Contact() {}

    ContactView view() {
        return new ContactView(id, kind, value.lines().toList(), source, asOf, status());
    }

    private ContactStatus status() {
        return confirmedAt == null ? ContactStatus.TO_CHECK : ContactStatus.CONFIRMED;
    }
}
