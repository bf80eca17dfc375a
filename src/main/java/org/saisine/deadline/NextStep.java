package org.saisine.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be done now.
 *
 * @param label what it is, in French, beginning with the verb
 * @param until the last day that we tell; null where the law sets none
 * @param letter the id of the letter that does it; null where there is none
 */
public record NextStep(
        Action action,
        String label,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String letter) {}
