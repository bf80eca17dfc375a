package org.saisine.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.deadline.Status;

/**
 * Where a request stands, as lists need it: a projection of its journal that {@link Situations} can compute again at any
 * time. Nothing is decided from it.
 */
@Embeddable
class Situation {

    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    private @Nullable String nextRule;
    private @Nullable String nextLabel;
    private @Nullable LocalDate nextDate;
    private boolean actionable;
    private @Nullable LocalDate lastEventOn;
    private @Nullable LocalDate staleOn;

    protected Situation() {}

    Situation(Status status, @Nullable LocalDate lastEventOn, @Nullable LocalDate staleOn) {
        this.status = status;
        this.lastEventOn = lastEventOn;
        this.staleOn = staleOn;
    }

    static Situation draft() {
        return new Situation();
    }

    /** The next act that has a last day. */
    void act(String action, String label, LocalDate until) {
        this.nextRule = action;
        this.nextLabel = label;
        this.nextDate = until;
        this.actionable = true;
    }

    /** The next situation that the law creates by itself. */
    void await(String rule, String label, LocalDate date) {
        this.nextRule = rule;
        this.nextLabel = label;
        this.nextDate = date;
    }

    Status status() {
        return status;
    }

    Optional<String> nextLabel() {
        return Optional.ofNullable(nextLabel);
    }

    Optional<LocalDate> nextDate() {
        return Optional.ofNullable(nextDate);
    }

    boolean actionable() {
        return actionable;
    }

    Optional<LocalDate> lastEventOn() {
        return Optional.ofNullable(lastEventOn);
    }

    Optional<LocalDate> staleOn() {
        return Optional.ofNullable(staleOn);
    }
}
