package org.saisine.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.saisine.account.Viewer;
import org.saisine.account.Viewers;
import org.saisine.request.Requests;

/** Looks through the reminders that people set for themselves; of requests that they may still read. */
@ApplicationScoped
class OwnReminders {

    private static final int MISSED_DAYS = 62;

    private final PersonalReminders reminders;
    private final ReminderPreferences preferences;
    private final ToldReminders told;
    private final Viewers viewers;
    private final Requests requests;
    private final Links links;

    OwnReminders(
            PersonalReminders reminders,
            ReminderPreferences preferences,
            ToldReminders told,
            Viewers viewers,
            Requests requests,
            Links links) {
        this.reminders = reminders;
        this.preferences = preferences;
        this.told = told;
        this.viewers = viewers;
        this.requests = requests;
        this.links = links;
    }

    @Transactional
    void find(LocalDate today, Consumer<TeamReminders.Found> finder) {
        List<PersonalReminder> due = reminders.due(today, today.minusDays(MISSED_DAYS));
        ToldReminders.Memory memory =
                told.of(due.stream().map(PersonalReminder::requestId).distinct().toList());
        due.stream()
                .filter(own -> !memory.to(own.personId()).test(own.reminder().key()))
                .flatMap(own -> found(own).stream())
                .forEach(finder);
    }

    private Optional<TeamReminders.Found> found(PersonalReminder own) {
        Optional<Viewer> author = viewers.of(own.personId());
        return author.flatMap(viewer -> requests.byId(viewer, own.requestId()))
                .filter(request -> author.get().teams().contains(request.teamId()))
                .map(request -> new TeamReminders.Found(
                        new Listener(author.get(), preferences.of(own.personId()), Map.of()),
                        links.item(own.reminder(), request, "")))
                .filter(found -> found.listener().preference().rhythm() != Rhythm.NEVER);
    }
}
