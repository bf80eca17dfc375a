package org.saisine.letter;

import java.time.LocalDate;
import org.saisine.deadline.Event.Outcome;

/**
 * The opinion of the CADA (avis), as later letters recall it.
 *
 * @param number of the CADA's file; empty where not known
 */
public record Opinion(LocalDate on, Outcome outcome, String number) {

    public boolean favours() {
        return outcome == Outcome.FAVORABLE || outcome == Outcome.QUALIFIED;
    }

    public boolean qualified() {
        return outcome == Outcome.QUALIFIED;
    }
}
