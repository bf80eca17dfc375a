package org.saisine.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a calendar (événement d’agenda), whole-day.
 *
 * @param id stable: imported again, the day is moved, not doubled
 * @param sequence grows whenever the entry may have changed; an importer keeps the highest
 * @param url where to act; null for nowhere
 */
record CalendarEntry(
        String id,
        LocalDate day,
        String summary,
        String description,
        Standing standing,
        int sequence,
        @Nullable String url) {

    /** What a calendar shows of it. */
    enum Standing {
        /** Awaited: it rings. */
        AWAITED,
        /** It may still move. */
        UNCERTAIN,
        /** Come, gone by or of no consequence: shown, it does not ring. */
        SILENT,
        /** Done or void: calendars cross it out or take it away. */
        CANCELLED
    }
}
