package org.saisine.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saisine.deadline.Action;
import org.saisine.deadline.Assessment;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.NextStep;
import org.saisine.deadline.Rule;
import org.saisine.deadline.State;
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
    private String basis = "";

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> dates = Map.of();

    protected Situation() {}

    private Situation(Status status, @Nullable LocalDate lastEventOn, @Nullable LocalDate staleOn) {
        this.status = status;
        this.lastEventOn = lastEventOn;
        this.staleOn = staleOn;
    }

    static Situation draft() {
        return new Situation();
    }

    /** What lists need of an assessment. */
    static Situation of(Assessment assessment, @Nullable LocalDate lastEventOn, LocalDate today) {
        var situation = new Situation(assessment.status(), lastEventOn, staleOn(assessment, today));
        nextStep(assessment).ifPresent(step -> situation.act(step.action().name(), step.label(), step.until()));
        if (situation.nextDate == null) {
            nextBirth(assessment, today).ifPresent(d -> situation.await(d.rule().name(), d.label(), d.date()));
        }
        return situation;
    }

    private static Optional<NextStep> nextStep(Assessment assessment) {
        return assessment.nextSteps().stream()
                .filter(step -> step.action() != Action.WAIT && step.until() != null)
                .min(Comparator.comparing(NextStep::until));
    }

    /** An answer that nothing makes anybody give is no date to wait for. */
    private static Optional<Deadline> nextBirth(Assessment assessment, LocalDate today) {
        return assessment.deadlines().stream()
                .filter(d -> d.rule().effect() != Rule.Effect.ANSWER_EXPECTED)
                .filter(d -> d.state() == State.RUNNING
                        && d.date() != null
                        && !d.date().isBefore(today))
                .min(Comparator.comparing(Deadline::date));
    }

    /** The day after today on which a date of the assessment comes or passes. */
    private static @Nullable LocalDate staleOn(Assessment assessment, LocalDate today) {
        return assessment.deadlines().stream()
                .flatMap(d ->
                        Stream.of(d.date(), d.notBefore(), dayAfter(d.prudentDate()), dayAfter(d.theoreticalDate())))
                .filter(Objects::nonNull)
                .filter(date -> date.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate date) {
        return date == null ? null : date.plusDays(1);
    }

    /**
     * The dates that the law gives, and all that they were computed from besides the journal.
     *
     * @param known by rule
     */
    void count(Map<String, LocalDate> known, String from) {
        Map<String, String> texts = new TreeMap<>();
        known.forEach((rule, date) -> texts.put(rule, date.toString()));
        this.dates = texts;
        this.basis = from;
    }

    /** The next act that has a last day. */
    private void act(String action, String label, LocalDate until) {
        this.nextRule = action;
        this.nextLabel = label;
        this.nextDate = until;
        this.actionable = true;
    }

    /** The next situation that the law creates by itself. */
    private void await(String rule, String label, LocalDate date) {
        this.nextRule = rule;
        this.nextLabel = label;
        this.nextDate = date;
    }

    String basis() {
        return basis;
    }

    Map<String, LocalDate> dates() {
        Map<String, LocalDate> known = new TreeMap<>();
        dates.forEach((rule, date) -> known.put(rule, LocalDate.parse(date)));
        return known;
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
