package org.saisine.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for the reasons of a refusal by silence (demande de motifs; CRPA, art. L. 232-4).
 *
 * @param receivedOn the day on which the administration received it
 * @param dueOn the last day of the month that the administration has
 * @param givenOn null while no reasons came
 * @param unanswered the month is over, and no reasons came
 * @param inTime they were asked for within the time to go to court
 */
public record Reasons(
        LocalDate receivedOn, LocalDate dueOn, @Nullable LocalDate givenOn, boolean unanswered, boolean inTime) {

    /** Whether the silence about its reasons makes the refusal unlawful. */
    public boolean ground() {
        return unanswered && inTime;
    }
}
