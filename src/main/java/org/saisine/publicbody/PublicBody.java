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
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An administration that holds documents: a mairie, a préfecture, a région … */
@Entity
class PublicBody {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    private @Nullable String directoryKey;

    @Enumerated(EnumType.STRING)
    private BodyKind kind = BodyKind.OTHER;

    private String name = "";
    private String territoryName = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> otherNames = List.of();

    private String insee = "";
    private String siren = "";
    private String departmentCode = "";
    private String departmentName = "";
    private String regionCode = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> postcodes = List.of();

    private @Nullable Integer population;
    private String territory = "METROPOLE";
    private String tribunal = "";
    private String website = "";
    private @Nullable Long parentId;
    private @Nullable Instant correctedAt;
    private @Nullable LocalDate retiredOn;
    private long revision;

    protected PublicBody() {}

    /** A body that no data has, named by a user. */
    static PublicBody added(BodyDetails details, String departmentName, long revision) {
        PublicBody body = new PublicBody();
        body.describe(details, departmentName, revision);
        return body;
    }

    /** Takes what a user says; a newer data set will leave it alone. */
    void correct(BodyDetails details, String departmentName, Instant at, long newRevision) {
        describe(details, departmentName, newRevision);
        correctedAt = at;
    }

    private void describe(BodyDetails details, String department, long newRevision) {
        kind = details.kind();
        name = details.name();
        siren = details.siren();
        departmentCode = details.departmentCode();
        departmentName = department;
        postcodes = details.postcodes();
        website = details.website();
        territory = Departments.territory(departmentCode);
        tribunal = Departments.tribunal(departmentCode);
        revision = newRevision;
    }

    BodyDetails details() {
        return new BodyDetails(name, kind, siren, departmentCode, postcodes, website);
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    boolean isRetired() {
        return retiredOn != null;
    }

    PublicBodyView view(BestContacts contacts, @Nullable AccessOfficerView officer) {
        Designation designation = Designation.of(name);
        return new PublicBodyView(
                id,
                version,
                kind,
                name,
                designation.nominative(),
                designation.withDe(),
                designation.withA(),
                kind.addressee(),
                territoryName,
                insee,
                siren,
                new DepartmentView(departmentCode, departmentName),
                regionCode,
                postcodes,
                population,
                contacts.addressLines(),
                contacts.email(),
                contacts.emailStatus(),
                contacts.phone(),
                contacts.form(),
                website,
                officer,
                territory,
                tribunal);
    }

    String territory() {
        return territory;
    }
}
