package org.saisine.reminder;

import java.time.LocalTime;
import java.time.ZonedDateTime;

/** When reminders are written and sent: from half past seven to eight in the evening, in Paris. */
final class WritingHours {

    static final LocalTime MORNING = LocalTime.of(7, 30);
    static final LocalTime EVENING = LocalTime.of(20, 0);

    private WritingHours() {}

    /** @param now in Paris */
    static boolean include(ZonedDateTime now) {
        LocalTime time = now.toLocalTime();
        return !time.isBefore(MORNING) && time.isBefore(EVENING);
    }

    /** That moment, or the next morning where it falls in the night. */
    static ZonedDateTime next(ZonedDateTime moment) {
        if (include(moment)) {
            return moment;
        }
        boolean early = moment.toLocalTime().isBefore(MORNING);
        return moment.toLocalDate().plusDays(early ? 0 : 1).atTime(MORNING).atZone(moment.getZone());
    }
}
