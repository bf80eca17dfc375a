package org.saisine.reminder;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether reminders are written as they should be, judged without looking at any request.
 *
 * @param now in Paris
 * @param startedAt since when this service runs: what it could not do before is not its fault
 * @param morningDone whether everybody was looked at today
 * @param waitingTooLong mails that nobody took for more than a day
 * @param leaves whether mails are meant to leave at all
 */
record ReminderWatch(
        ZonedDateTime now, ZonedDateTime startedAt, boolean morningDone, long waitingTooLong, boolean leaves) {

    private static final Duration PATIENCE = Duration.ofHours(2);

    boolean isWell() {
        return problem() == null;
    }

    /** In French; null where all is well. */
    @Nullable
    String problem() {
        if (isMorningOverdue()) {
            return "Les rappels de ce matin ne sont pas tous écrits\u00a0: voyez le journal du service.";
        }
        return leaves && waitingTooLong > 0
                ? "Des rappels attendent depuis plus d’un jour\u00a0: le serveur de courriel ne les prend pas."
                : null;
    }

    private boolean isMorningOverdue() {
        ZonedDateTime morning = now.toLocalDate().atTime(WritingHours.MORNING).atZone(now.getZone());
        ZonedDateTime since = startedAt.isAfter(morning) ? startedAt : morning;
        return !morningDone && WritingHours.include(now) && now.isAfter(since.plus(PATIENCE));
    }
}
