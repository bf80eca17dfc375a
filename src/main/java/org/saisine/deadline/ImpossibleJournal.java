package org.saisine.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A journal that cannot have happened; it names the event and says why in French. */
public final class ImpossibleJournal extends RuntimeException {

    private final @Nullable EventType type;
    private final @Nullable LocalDate date;
    private final String reason;

    /** @param reason a French clause that follows a colon, with its full stop */
    public ImpossibleJournal(@Nullable EventType type, @Nullable LocalDate date, String reason) {
        super(named(type, date) + Wording.NBSP + ": " + reason);
        this.type = type;
        this.date = date;
        this.reason = reason;
    }

    static ImpossibleJournal of(Event event, String reason) {
        return new ImpossibleJournal(event.type(), event.date(), reason);
    }

    /** The event, in French: « Refus exprès » du 3 mars 2026. */
    public String event() {
        return named(type, date);
    }

    public @Nullable EventType type() {
        return type;
    }

    public @Nullable LocalDate date() {
        return date;
    }

    public String reason() {
        return reason;
    }

    private static String named(@Nullable EventType type, @Nullable LocalDate date) {
        String what = type == null ? "Journal" : Wording.quoted(type.label());
        return date == null ? what : what + " du " + Wording.day(date);
    }
}
