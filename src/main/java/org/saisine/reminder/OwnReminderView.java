package org.saisine.reminder;

import java.time.LocalDate;

/** A reminder that the viewer set for themselves (rappel personnel), for reading. */
record OwnReminderView(long id, LocalDate on, String words, boolean done) {

    static OwnReminderView of(PersonalReminder reminder) {
        return new OwnReminderView(
                reminder.id(),
                reminder.dueOn(),
                reminder.words(),
                reminder.doneAt().isPresent());
    }
}
