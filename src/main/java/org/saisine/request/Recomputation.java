package org.saisine.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.saisine.deadline.Assessment;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.Edition;
import org.saisine.deadline.Rule;
import org.saisine.deadline.State;
import org.saisine.request.DatesChanged.Change;

/**
 * Computes requests again when the calendar alone changes their situation, or when what they were computed from was
 * corrected: a rule, a public holiday, an address. A date that moved is written in the journal and told.
 */
@ApplicationScoped
class Recomputation {

    private static final Set<State> SETTLED = Set.of(State.DONE, State.MISSED, State.CANCELLED);

    private final RecordsRequests requests;
    private final RequestEvents events;
    private final Situations situations;
    private final Event<DatesChanged> news;
    private final Clock clock;

    Recomputation(
            RecordsRequests requests,
            RequestEvents events,
            Situations situations,
            Event<DatesChanged> news,
            Clock clock) {
        this.requests = requests;
        this.events = events;
        this.situations = situations;
        this.news = news;
        this.clock = clock;
    }

    /** The requests to compute again today, at most {@code limit}. */
    @Transactional
    List<Long> due(LocalDate today, int limit) {
        Set<Long> due = new TreeSet<>(requests.staleOn(today, limit));
        due.addAll(requests.outdated(Edition.current(), limit));
        return due.stream().limit(limit).toList();
    }

    /** One transaction a request: one that cannot be computed does not hold up the others. */
    @Transactional
    void of(long requestId, LocalDate today) {
        RecordsRequest request = requests.locked(requestId);
        Situation before = request.situation();
        Assessment assessment = situations.settle(request, today);
        Situation after = request.situation();
        List<Change> changes =
                before.basis().isEmpty() ? List.of() : changes(before.dates(), after.dates(), assessment);
        if (!changes.isEmpty()) {
            tell(request, changes, Why.between(before.basis(), after.basis()), today);
        }
    }

    private void tell(RecordsRequest request, List<Change> changes, String why, LocalDate today) {
        Entry entry = Entry.of(EntryType.DATES_RECOMPUTED, today)
                .with("why", why)
                .with("changes", changes.stream().map(Recomputation::stored).toList());
        events.persist(new RequestEvent(request.id(), entry, null, clock.instant()));
        news.fire(new DatesChanged(request.id(), request.reference(), request.teamId(), changes, why));
    }

    private static List<Change> changes(
            Map<String, LocalDate> before, Map<String, LocalDate> after, Assessment assessment) {
        Set<String> open = assessment.deadlines().stream()
                .filter(deadline -> !SETTLED.contains(deadline.state()))
                .map(Deadline::rule)
                .map(Rule::name)
                .collect(Collectors.toSet());
        Set<String> rules = new TreeSet<>(before.keySet());
        rules.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (String rule : rules) {
            boolean counts = open.contains(rule) || !after.containsKey(rule);
            if (counts && !Objects.equals(before.get(rule), after.get(rule))) {
                changes.add(new Change(rule, label(rule), before.get(rule), after.get(rule)));
            }
        }
        return changes;
    }

    /** A rule that was abolished since has no label left but its name. */
    private static String label(String rule) {
        return Set.of(Rule.values()).stream()
                .filter(known -> known.name().equals(rule))
                .map(Rule::label)
                .findFirst()
                .orElse(rule);
    }

    private static Map<String, String> stored(Change change) {
        return Map.of(
                "rule", change.rule(),
                "label", change.label(),
                "before", Objects.toString(change.before(), ""),
                "after", Objects.toString(change.after(), ""));
    }
}
