package org.saisine.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The events of one request in the order of their dates, each once, checked to be possible. */
final class Journal {

    static final int MOST_EVENTS = 200;

    private static final Comparator<Event> ORDER =
            Comparator.comparing(Event::date).thenComparing(Event::type).thenComparing(Event::toString);

    private final List<Event> events;
    private final List<Event> duplicates;
    private final Map<Class<?>, List<Event>> kinds = new HashMap<>();
    private final List<LocalDate> referralDays = new ArrayList<>();
    private final @Nullable Event ending;

    private Journal(List<Event> events, List<Event> duplicates) {
        this.events = events;
        this.duplicates = duplicates;
        Event end = null;
        for (Event event : events) {
            kinds.computeIfAbsent(event.getClass(), kind -> new ArrayList<>()).add(event);
            if (event instanceof Event.Referred || event instanceof Event.ReferralRegistered) {
                referralDays.add(event.date());
            }
            end = end == null && ends(event) ? event : end;
        }
        this.ending = end;
    }

    private static boolean ends(Event event) {
        return event instanceof Event.Withdrawn
                || event instanceof Event.Disclosure disclosure && disclosure.extent() == Event.Extent.FULL;
    }

    static Journal of(List<Event> recorded) {
        if (recorded.size() > MOST_EVENTS) {
            throw new ImpossibleJournal(
                    null,
                    null,
                    "il compte " + recorded.size() + " événements, le calcul en accepte " + MOST_EVENTS + ".");
        }
        List<Event> sorted = new ArrayList<>(recorded);
        sorted.sort(ORDER);
        LinkedHashSet<Event> once = new LinkedHashSet<>();
        List<Event> duplicates =
                sorted.stream().filter(event -> !once.add(event)).toList();
        Journal journal = new Journal(List.copyOf(once), duplicates);
        new JournalChecks(journal).check();
        return journal;
    }

    List<Event> events() {
        return events;
    }

    List<Event> duplicates() {
        return duplicates;
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    <E extends Event> Stream<E> all(Class<E> kind) {
        return kinds.getOrDefault(kind, List.of()).stream().map(kind::cast);
    }

    <E extends Event> Optional<E> first(Class<E> kind) {
        List<Event> found = kinds.getOrDefault(kind, List.of());
        return found.isEmpty() ? Optional.empty() : Optional.of(kind.cast(found.getFirst()));
    }

    /** The day of the first event of a kind, or null. */
    @Nullable
    LocalDate dayOf(Class<? extends Event> kind) {
        List<Event> found = kinds.getOrDefault(kind, List.of());
        return found.isEmpty() ? null : found.getFirst().date();
    }

    boolean has(Class<? extends Event> kind) {
        return dayOf(kind) != null;
    }

    /** The days on which the CADA was turned to: sendings and registrations. */
    List<LocalDate> referralDays() {
        return Collections.unmodifiableList(referralDays);
    }

    /** Where a situation that the law creates on a day stands, as long as the request was not over before. */
    State situation(LocalDate date, LocalDate today) {
        if (ending().filter(end -> !end.date().isAfter(date)).isPresent()) {
            return State.CANCELLED;
        }
        return today.isBefore(date) ? State.RUNNING : State.REACHED;
    }

    /** The first event that ends the request: everything was handed over, or it was given up. */
    Optional<Event> ending() {
        return Optional.ofNullable(ending);
    }
}
