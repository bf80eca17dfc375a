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

/** Personne responsable de l’accès aux documents administratifs (PRADA; CRPA, art. L. 330-1). */
@Entity
class AccessOfficer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    private long publicBodyId;
    private String name = "";
    private String email = "";
    private String address = "";
    private String source = "";

    @Enumerated(EnumType.STRING)
    private Origin origin = Origin.USER;

    private LocalDate asOf = LocalDate.EPOCH;
    private @Nullable Instant confirmedAt;
    private @Nullable Long confirmedBy;
    private @Nullable Instant withdrawnAt;

    protected AccessOfficer() {}

    AccessOfficerView view() {
        return new AccessOfficerView(
                id,
                name,
                email,
                address.lines().toList(),
                source,
                asOf,
                confirmedAt == null ? ContactStatus.TO_CHECK : ContactStatus.CONFIRMED);
    }
}
