package org.saisine.reminder;

import java.time.LocalDate;

/**
 * One day of the proof (dus et envoyés).
 *
 * @param due reminders that were to be told from that morning on
 * @param recorded of these, those that a mail tells
 * @param sent of these, those whose mail the server took
 * @param failed of these, those whose mail it refused
 * @param late told only after an outage
 */
record ReminderDay(LocalDate day, long due, long recorded, long sent, long failed, long late) {

    /** Neither recorded by a mail nor on its way. */
    public long missing() {
        return due - recorded;
    }
}
