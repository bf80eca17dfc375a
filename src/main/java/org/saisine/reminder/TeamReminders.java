package org.saisine.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.saisine.publicbody.PublicBodies;
import org.saisine.request.OpenRequests;
import org.saisine.request.OpenRequests.OpenRequest;
import org.saisine.request.RequestView;

/** Looks through the requests of a team for what each of its members is to be told. */
@ApplicationScoped
class TeamReminders {

    private static final int BATCH = 200;
    private static final int CHANGES_DAYS = 31;

    private final OpenRequests requests;
    private final Listeners listeners;
    private final DateChanges changes;
    private final ToldReminders told;
    private final PublicBodies bodies;
    private final Links links;

    TeamReminders(
            OpenRequests requests,
            Listeners listeners,
            DateChanges changes,
            ToldReminders told,
            PublicBodies bodies,
            Links links) {
        this.requests = requests;
        this.listeners = listeners;
        this.changes = changes;
        this.told = told;
        this.bodies = bodies;
        this.links = links;
    }

    /** What somebody is to be told, as it is found. */
    record Found(Listener listener, Digest.Item item) {}

    void find(long teamId, LocalDate today, Consumer<Found> finder) {
        List<Long> ids = requests.ofTeam(teamId);
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<Long> batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
            find(teamId, requests.assess(batch, today), today, finder);
        }
    }

    private void find(long teamId, List<OpenRequest> batch, LocalDate today, Consumer<Found> finder) {
        List<Long> ids = batch.stream().map(open -> open.request().id()).toList();
        List<Listener> members = listeners.of(teamId, ids);
        ToldReminders.Memory memory = told.of(ids);
        Map<Long, List<DateChange>> corrected = changes.since(today.minusDays(CHANGES_DAYS), ids).stream()
                .collect(Collectors.groupingBy(DateChange::requestId));
        Map<Long, String> names = names(batch);
        for (OpenRequest open : batch) {
            for (Listener listener : members) {
                Predicate<ReminderKey> heard = memory.to(listener.personId());
                List<DateChange> news = corrected.getOrDefault(open.request().id(), List.of());
                due(open, listener, news, today, heard)
                        .forEach(reminder -> finder.accept(new Found(
                                listener, links.item(reminder, open.request(), name(names, open.request())))));
            }
        }
    }

    private static List<Reminder> due(
            OpenRequest open, Listener listener, List<DateChange> news, LocalDate today, Predicate<ReminderKey> heard) {
        long id = open.request().id();
        List<Reminder> due = new ArrayList<>();
        listener.plan(open.request()).ifPresent(plan -> {
            due.addAll(new DueReminders(id, plan, today, heard)
                    .of(open.assessment().deadlines()));
            if (plan.tells(ReminderKind.CHANGE)) {
                due.addAll(ChangedDates.of(news, heard));
            }
        });
        return due;
    }

    private Map<Long, String> names(List<OpenRequest> batch) {
        List<Long> ids = batch.stream()
                .map(open -> open.request().publicBodyId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty() ? new HashMap<>() : bodies.names(ids);
    }

    private static String name(Map<Long, String> names, RequestView request) {
        return request.publicBodyId() == null ? "" : names.getOrDefault(request.publicBodyId(), "");
    }
}
