package org.saisine.casefile;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.saisine.deadline.Action;
import org.saisine.deadline.Assessment;
import org.saisine.deadline.ClosedStep;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.NextStep;
import org.saisine.deadline.Rule;
import org.saisine.deadline.State;
import org.saisine.deadline.Warning;

/**
 * What the law makes of a calculated case, as its page tells it.
 *
 * @param today the day on which it is looked at
 * @param sentence where it stands
 * @param odd what should be checked, for it rarely happens so
 * @param uncertain what nobody can say for certain
 */
record CalculatorAnswer(
        LocalDate today,
        String sentence,
        String status,
        String look,
        List<Step> steps,
        List<ClosedStep> closed,
        List<Warning> odd,
        List<Warning> uncertain,
        Timeline timeline,
        List<Deadline> deadlines) {

    private static final Set<Warning.Code> UNCERTAIN = EnumSet.of(
            Warning.Code.RECEIPT_NOT_PROVEN,
            Warning.Code.UNCLEAR_EXTENT,
            Warning.Code.CLARIFICATION_PENDING,
            Warning.Code.NO_SAFE_DAY,
            Warning.Code.OPPOSABILITY_UNKNOWN,
            Warning.Code.REGISTRATION_UNKNOWN);

    /** The periods that bind only whoever was told of them. */
    private static final Set<Rule> TOLD =
            EnumSet.of(Rule.D02_CADA_EXPRES, Rule.D03_CADA_IMPLICITE, Rule.D07_TA_IMPLICITE, Rule.D08_TA_EXPRES);

    /**
     * @param urgency late, soon or neutral
     * @param later whether it cannot be done today yet
     */
    record Step(NextStep next, String urgency, boolean later) {

        /** Whether something is awaited rather than done. */
        public boolean waits() {
            return next.action() == Action.WAIT;
        }
    }

    static CalculatorAnswer of(CalculatorCase given, Assessment assessment, LocalDate currentDay) {
        LocalDate today = given.today() == null ? currentDay : given.today();
        var events = given.lines().stream().map(CalculatorLine::event).toList();
        Map<Boolean, List<Warning>> warnings =
                assessment.warnings().stream().collect(Collectors.partitioningBy(w -> UNCERTAIN.contains(w.code())));
        return new CalculatorAnswer(
                today,
                Sentence.of(assessment.status(), null, assessment.deadlines(), today),
                assessment.status().label(),
                Phase.of(assessment.status()).look(),
                assessment.nextSteps().stream()
                        .map(step -> new Step(
                                step,
                                RequestLine.urgency(step.until(), today),
                                step.from().isAfter(today)))
                        .toList(),
                assessment.closedSteps(),
                warnings.get(false),
                warnings.get(true),
                Timeline.of(TimelineStory.of(events), assessment.deadlines(), today),
                assessment.deadlines());
    }

    /** How a deadline looks, from its state. */
    public String lookOf(Deadline deadline) {
        return switch (deadline.state()) {
            case DONE -> "done";
            case MISSED -> "late";
            case RUNNING, REACHED, SUSPENDED, CANCELLED -> "neutral";
        };
    }

    /** Said where nobody has told yet whether the period binds the requester; the explanation says the rest. */
    public boolean isBindingUnknown(Deadline deadline) {
        boolean matters = deadline.state() == State.RUNNING || deadline.state() == State.MISSED;
        return matters && deadline.opposable() == null && TOLD.contains(deadline.rule());
    }

    /** What counts, or has counted. */
    public List<Deadline> standing() {
        return deadlines.stream()
                .filter(deadline -> deadline.state() != State.CANCELLED)
                .toList();
    }

    /** What another event made void. */
    public List<Deadline> cancelled() {
        return deadlines.stream()
                .filter(deadline -> deadline.state() == State.CANCELLED)
                .toList();
    }
}
