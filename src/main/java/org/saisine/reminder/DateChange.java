package org.saisine.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.saisine.request.DatesChanged;

/** A date of a request that was corrected (date changée): a rule, a holiday or an address was wrong. */
@Entity
class DateChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long requestId;
    private String rule;
    private String label;
    private @Nullable LocalDate before;
    private @Nullable LocalDate after;
    private String why;
    private LocalDate recordedOn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected DateChange() {}

    DateChange(long requestId, DatesChanged.Change change, String why, LocalDate today) {
        this.requestId = requestId;
        this.rule = change.rule();
        this.label = change.label();
        this.before = change.before();
        this.after = change.after();
        this.why = why;
        this.recordedOn = today;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("This change is not stored yet.");
        }
        return id;
    }

    long requestId() {
        return requestId;
    }

    String rule() {
        return rule;
    }

    String label() {
        return label;
    }

    @Nullable
    LocalDate before() {
        return before;
    }

    @Nullable
    LocalDate after() {
        return after;
    }

    String why() {
        return why;
    }

    LocalDate recordedOn() {
        return recordedOn;
    }
}
