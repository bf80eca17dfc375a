package org.saisine.correspondence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.saisine.archive.Upload;

/**
 * What a person tells of a letter that they handed over themselves: at the post office, or in the body's form.
 *
 * @param sentOn the day of posting or submission
 * @param number of the registered letter (LRAR), or of the form's receipt; may be empty
 * @param receivedOn the day on which the notice or receipt proves that it was received; null while it does not
 * @param proof the notice or receipt itself
 */
public record Handover(
        @Nullable LocalDate sentOn,
        String number,
        @Nullable LocalDate receivedOn,
        @Nullable Upload proof) {

    public Handover {
        number = number.strip();
    }

    boolean saysNothing() {
        return sentOn == null && receivedOn == null && proof == null;
    }
}
