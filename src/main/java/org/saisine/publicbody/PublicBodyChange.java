package org.saisine.publicbody;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.saisine.account.Viewer;

/** One line of what was changed in the directory, by whom and when; never changed itself. */
@Entity
@Immutable
class PublicBodyChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long publicBodyId;
    private Instant recordedAt = Instant.EPOCH;
    private long personId;
    private String personName = "";
    private String what = "";

    protected PublicBodyChange() {}

    PublicBodyChange(long publicBodyId, Instant at, Viewer viewer, String what) {
        this.publicBodyId = publicBodyId;
        this.recordedAt = at;
        this.personId = viewer.personId();
        this.personName = viewer.name();
        this.what = what;
    }

    ChangeView view() {
        return new ChangeView(recordedAt, personName, what);
    }
}
