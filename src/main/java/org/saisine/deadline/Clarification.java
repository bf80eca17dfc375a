package org.saisine.deadline;

import static org.saisine.deadline.Rule.D17_COMPLEMENT;
import static org.saisine.deadline.Wording.COLON;
import static org.saisine.deadline.Wording.day;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A precision asked for before the refusal is born (demande de précision; CRPA, art. L. 114-5).
 *
 * @param asked when it was; null where it was given unasked
 * @param given when it was; null where it is still to be
 */
record Clarification(@Nullable LocalDate asked, @Nullable LocalDate given) {

    static final Clarification NONE = new Clarification(null, null);

    static Clarification in(Journal journal, Interval birth) {
        LocalDate asked = journal.all(Event.ClarificationRequested.class)
                .map(Event::date)
                .filter(day -> !day.isAfter(birth.latest()))
                .findFirst()
                .orElse(null);
        LocalDate given = journal.all(Event.ClarificationProvided.class)
                .map(Event::date)
                .filter(day -> asked != null ? !day.isBefore(asked) : !day.isAfter(birth.latest()))
                .findFirst()
                .orElse(null);
        return new Clarification(asked, given);
    }

    boolean isAwaited() {
        return asked != null && given == null;
    }

    /** The letter that asks may fix a day, which the journal does not tell: we tell the day before which it must be done. */
    Deadline deadline(LocalDate from, LocalDate birth, boolean broken) {
        LocalDate last = from.isAfter(birth) ? from : birth;
        return new Deadline(
                D17_COMPLEMENT,
                D17_COMPLEMENT.label(),
                from,
                null,
                from,
                last,
                last,
                null,
                given != null ? State.DONE : broken ? State.CANCELLED : State.SUSPENDED,
                D17_COMPLEMENT.articles(),
                "Précision demandée le " + day(from)
                        + ", à fournir dans le délai que fixe cette demande et, s’il n’y en a"
                        + " pas, avant que le silence vaille refus" + COLON + "le " + day(last)
                        + ". Le délai n’est suspendu que si un texte exigeait ce qui manque, ce qu’aucun ne fait pour une"
                        + " demande de document" + COLON + "nous gardons les deux lectures.");
    }
}
