package org.saisine.reminder;

import java.time.LocalDate;
import java.util.List;

/**
 * Something to tell somebody (rappel).
 *
 * @param dueOn the day from whose morning on it is due
 * @param what a few French words: the act, the situation, the date
 * @param when a French sentence: until when, since when
 * @param why French sentences; may be empty
 */
record Reminder(
        ReminderKey key,
        ReminderKind kind,
        LocalDate dueOn,
        String what,
        String when,
        String why,
        List<String> articles) {

    Reminder {
        articles = List.copyOf(articles);
    }

    LocalDate about() {
        return key.about();
    }

    long requestId() {
        return key.requestId();
    }
}
