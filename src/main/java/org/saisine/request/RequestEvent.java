package org.saisine.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of a request's journal. Never changed and never erased: a wrong line is voided by a later one. */
@Entity
@Immutable
class RequestEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long requestId;

    @Enumerated(EnumType.STRING)
    private EntryType type;

    private LocalDate occurredOn;

    private Instant recordedAt;

    private @Nullable Long recordedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> details;

    private @Nullable Long documentId;

    @Column(name = "voids")
    private @Nullable Long voids;

    private String reason = "";

    protected RequestEvent() {}

    RequestEvent(long requestId, Entry entry, @Nullable Long recordedBy, Instant recordedAt) {
        this.requestId = requestId;
        this.type = entry.type();
        this.occurredOn = entry.on();
        this.details = entry.details();
        this.documentId = entry.documentId();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** The line that says that {@code wrong} never happened as written. */
    static RequestEvent voiding(RequestEvent wrong, String reason, long by, Instant at) {
        var line = new RequestEvent(wrong.requestId, Entry.of(EntryType.VOIDED, wrong.occurredOn), by, at);
        line.voids = wrong.id;
        line.reason = reason;
        return line;
    }

    Long id() {
        return id;
    }

    long requestId() {
        return requestId;
    }

    EntryType type() {
        return type;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Optional<Long> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }

    Map<String, Object> details() {
        return details;
    }

    Optional<Long> documentId() {
        return Optional.ofNullable(documentId);
    }

    Optional<Long> voids() {
        return Optional.ofNullable(voids);
    }

    String reason() {
        return reason;
    }
}
