package org.saisine.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.saisine.account.Viewer;
import org.saisine.request.RequestView;
import org.saisine.web.Problem;

/** Setting, doing and dropping one's own reminders on a request; nobody else sees them. */
@ApplicationScoped
class OwnReminderBook {

    private static final int MOST = 100;

    private final PersonalReminders reminders;
    private final ReminderChoices choices;
    private final Clock clock;

    OwnReminderBook(PersonalReminders reminders, ReminderChoices choices, Clock clock) {
        this.reminders = reminders;
        this.choices = choices;
        this.clock = clock;
    }

    @Transactional
    List<OwnReminderView> of(Viewer viewer, RequestView request) {
        return reminders.of(viewer.personId(), request.id()).stream()
                .map(OwnReminderView::of)
                .toList();
    }

    /** @throws Problem not found, where the request is not theirs to follow; conflict, where there are too many */
    @Transactional
    void set(Viewer viewer, String reference, LocalDate on, String words) {
        RequestView request = choices.ownRequest(viewer, reference);
        if (reminders.of(viewer.personId(), request.id()).size() >= MOST) {
            throw Problem.conflict(
                    "Vous avez déjà 100\u00a0rappels sur cette demande.",
                    "Supprimez ceux qui ne servent plus, puis recommencez.");
        }
        reminders.persist(new PersonalReminder(viewer.personId(), request.id(), on, words, clock.instant()));
    }

    @Transactional
    void done(Viewer viewer, String reference, long id) {
        get(viewer, reference, id).done(clock.instant());
    }

    @Transactional
    void drop(Viewer viewer, String reference, long id) {
        reminders.delete(get(viewer, reference, id));
    }

    private PersonalReminder get(Viewer viewer, String reference, long id) {
        RequestView request = choices.ownRequest(viewer, reference);
        return reminders.of(viewer.personId(), request.id(), id).orElseThrow(Problem::notFound);
    }
}
