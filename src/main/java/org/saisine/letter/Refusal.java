package org.saisine.letter;

import java.time.LocalDate;

/**
 * A refusal that stands: by silence (refus implicite) or in writing.
 *
 * @param on the day it was born or notified
 */
public record Refusal(Form form, LocalDate on) {

    /** Refus implicite, refus exprès, document non détenu ou inexistant. */
    public enum Form {
        BY_SILENCE,
        EXPRESS,
        NOT_HELD
    }

    public boolean notHeld() {
        return form == Form.NOT_HELD;
    }

    public boolean bySilence() {
        return form == Form.BY_SILENCE;
    }
}
