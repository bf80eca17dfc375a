package org.saisine.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saisine.deadline.Action;
import org.saisine.deadline.Assessment;
import org.saisine.deadline.Calculator;
import org.saisine.deadline.Case;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.Event;
import org.saisine.deadline.Events;
import org.saisine.deadline.ImpossibleJournal;
import org.saisine.deadline.NextStep;
import org.saisine.deadline.State;
import org.saisine.deadline.Territory;
import org.saisine.web.Problem;

/** Computes where a request stands from its journal, and keeps the projection that lists read. */
@ApplicationScoped
class Situations {

    private static final int BATCH = 200;

    private final RequestEvents events;
    private final RecordsRequests requests;

    Situations(RequestEvents events, RecordsRequests requests) {
        this.events = events;
        this.requests = requests;
    }

    /**
     * What the law says today of a journal.
     *
     * @throws Problem invalid, where the journal cannot have happened
     */
    Assessment assess(RecordsRequest request, LocalDate today) {
        List<Event> journal = events.standing(request.id()).stream()
                .map(Situations::legal)
                .flatMap(Optional::stream)
                .toList();
        try {
            return Calculator.assess(
                    new Case(request.regime(), Territory.METROPOLE, Territory.METROPOLE, journal), today);
        } catch (ImpossibleJournal impossible) {
            throw impossible(impossible);
        }
    }

    /** Brings the projection up to date with the journal and the calendar. */
    void settle(RecordsRequest request, LocalDate today) {
        settleItems(request);
        List<RequestEvent> standing = events.standing(request.id());
        Assessment assessment = assess(request, today);
        LocalDate last = standing.isEmpty() ? null : standing.getLast().occurredOn();
        var situation = new Situation(assessment.status(), last, staleOn(assessment, today));
        nextStep(assessment).ifPresent(step -> situation.act(step.action().name(), step.label(), step.until()));
        if (situation.nextDate().isEmpty()) {
            nextSituation(assessment, today)
                    .ifPresent(d -> situation.await(d.rule().name(), d.label(), d.date()));
        }
        request.settle(situation);
    }

    /** Recomputes those whose situation the calendar alone has changed; as many as one transaction should hold. */
    @Transactional
    int refreshStale(LocalDate today) {
        List<RecordsRequest> stale = requests.staleOn(today, BATCH);
        stale.forEach(request -> settle(request, today));
        return stale.size();
    }

    static Problem impossible(ImpossibleJournal impossible) {
        return Problem.invalid("Cette ligne ne peut pas être inscrite au journal.", impossible.getMessage());
    }

    private void settleItems(RecordsRequest request) {
        request.items().forEach(item -> item.resolve(Outcome.PENDING));
        events.standing(request.id()).stream()
                .filter(line -> line.type() == EntryType.ITEM_OUTCOME)
                .forEach(line ->
                        request.resolve(((Number) line.details().get("item")).intValue(), Outcome.valueOf((String)
                                line.details().get("outcome"))));
    }

    private static Optional<Event> legal(RequestEvent line) {
        return line.type().legal().map(type -> Events.of(type, line.occurredOn(), line.details()));
    }

    private static Optional<NextStep> nextStep(Assessment assessment) {
        return assessment.nextSteps().stream()
                .filter(step -> step.action() != Action.WAIT && step.until() != null)
                .min(Comparator.comparing(NextStep::until));
    }

    private static Optional<Deadline> nextSituation(Assessment assessment, LocalDate today) {
        return assessment.deadlines().stream()
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
}
