package org.saisine.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates of a request changed although nothing happened to it: a rule, a public holiday or an address was corrected. Fired
 * inside the transaction; whoever follows the request is to be told.
 *
 * @param why a French sentence
 */
public record DatesChanged(long requestId, String reference, long teamId, List<Change> changes, String why) {

    public DatesChanged {
        changes = List.copyOf(changes);
    }

    /**
     * One date, before and after; null where there was or is none.
     *
     * @param rule the name of the deadline's rule
     * @param label the deadline in French
     */
    public record Change(
            String rule,
            String label,
            @Nullable LocalDate before,
            @Nullable LocalDate after) {}
}
