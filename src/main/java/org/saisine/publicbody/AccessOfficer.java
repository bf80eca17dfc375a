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

    static AccessOfficer told(long publicBodyId, OfficerDetails details, Check check) {
        AccessOfficer officer = new AccessOfficer();
        officer.publicBodyId = publicBodyId;
        officer.name = details.name();
        officer.email = details.email();
        officer.address = details.address();
        officer.source = details.source();
        officer.asOf = check.on();
        officer.confirm(check);
        return officer;
    }

    void confirm(Check check) {
        confirmedAt = check.at();
        confirmedBy = check.personId();
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    boolean isOf(long body) {
        return publicBodyId == body;
    }

    String name() {
        return name;
    }

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
