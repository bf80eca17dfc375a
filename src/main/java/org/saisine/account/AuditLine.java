package org.saisine.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One act, by whom and when. Written once, never changed. */
@Entity
class AuditLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant recordedAt;
    private @Nullable Long personId;
    private @Nullable Long teamId;
    private String action;
    private String subject;
    private String detail;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AuditLine() {}

    AuditLine(Instant recordedAt, @Nullable Viewer viewer, String action, String subject, String detail) {
        this.recordedAt = recordedAt;
        this.personId = viewer == null || viewer.personId() == 0 ? null : viewer.personId();
        this.teamId = viewer == null || viewer.teamId() == 0 ? null : viewer.teamId();
        this.action = action;
        this.subject = subject;
        this.detail = detail;
    }
}
