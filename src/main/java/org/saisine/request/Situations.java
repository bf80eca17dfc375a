package org.saisine.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.deadline.Assessment;
import org.saisine.deadline.Calculator;
import org.saisine.deadline.Case;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.Event;
import org.saisine.deadline.Events;
import org.saisine.deadline.ImpossibleJournal;
import org.saisine.deadline.State;
import org.saisine.web.Problem;

/** Computes where a request stands from its journal, and keeps the projection that lists read. */
@ApplicationScoped
class Situations {

    private final RequestEvents events;
    private final Venues venues;

    Situations(RequestEvents events, Venues venues) {
        this.events = events;
        this.venues = venues;
    }

    /**
     * What the law says today of a journal.
     *
     * @throws Problem invalid, where the journal cannot have happened
     */
    Assessment assess(RecordsRequest request, LocalDate today) {
        return assess(request, events.standing(request.id()), today);
    }

    /** The same, of lines that were read already. */
    Assessment assess(RecordsRequest request, List<RequestEvent> standing, LocalDate today) {
        return assess(request, standing, venues.of(request), today);
    }

    private static Assessment assess(
            RecordsRequest request, List<RequestEvent> standing, Venue venue, LocalDate today) {
        List<Event> journal = standing.stream()
                .map(Situations::legal)
                .flatMap(Optional::stream)
                .toList();
        try {
            return Calculator.assess(new Case(request.regime(), venue.livesIn(), venue.court(), journal), today);
        } catch (ImpossibleJournal impossible) {
            throw impossible(impossible);
        }
    }

    /** Brings the projection up to date with the journal and the calendar. */
    Assessment settle(RecordsRequest request, LocalDate today) {
        List<RequestEvent> standing = events.standing(request.id());
        settleItems(request, standing);
        Venue venue = venues.of(request);
        Assessment assessment = assess(request, standing, venue, today);
        Situation situation = Situation.of(assessment, lastEventOn(standing), today);
        situation.count(dates(assessment), venue.basis());
        request.settle(situation);
        return assessment;
    }

    private static @Nullable LocalDate lastEventOn(List<RequestEvent> standing) {
        return standing.stream()
                .filter(line -> line.type() != EntryType.DATES_RECOMPUTED)
                .reduce((earlier, later) -> later)
                .map(RequestEvent::occurredOn)
                .orElse(null);
    }

    static Problem impossible(ImpossibleJournal impossible) {
        return Problem.invalid("Cette ligne ne peut pas être inscrite au journal.", impossible.getMessage());
    }

    private static void settleItems(RecordsRequest request, List<RequestEvent> standing) {
        request.items().forEach(item -> item.resolve(Outcome.PENDING));
        standing.stream()
                .filter(line -> line.type() == EntryType.ITEM_OUTCOME)
                .forEach(line ->
                        request.resolve(((Number) line.details().get("item")).intValue(), Outcome.valueOf((String)
                                line.details().get("outcome"))));
    }

    private static Optional<Event> legal(RequestEvent line) {
        return line.type().legal().map(type -> Events.of(type, line.occurredOn(), line.details()));
    }

    /** By rule: the day of a situation, the prudent last day of an act. States change with the calendar, dates never do. */
    private static Map<String, LocalDate> dates(Assessment assessment) {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        for (Deadline deadline : assessment.deadlines()) {
            LocalDate date = deadline.date() == null ? deadline.prudentDate() : deadline.date();
            if (date != null && deadline.state() != State.CANCELLED) {
                dates.putIfAbsent(deadline.rule().name(), date);
            }
        }
        return dates;
    }
}
