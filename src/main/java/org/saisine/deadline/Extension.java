package org.saisine.deadline;

import static org.saisine.deadline.Wording.day;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a notice of extension does (prolongation; C. env., art. R. 124-1): something only if reasoned and in the first month. */
record Extension(@Nullable LocalDate notified, Effect effect) {

    enum Effect {
        NONE,
        DOUBLED,
        /** It may or may not count: both readings are kept. */
        UNCERTAIN,
        VOID
    }

    static Extension in(Journal journal, Regime regime, Interval firstMonth) {
        Optional<Event.ExtensionNotified> notice = journal.first(Event.ExtensionNotified.class);
        if (notice.isEmpty()) {
            return new Extension(null, Effect.NONE);
        }
        return new Extension(notice.get().date(), effect(notice.get(), regime, firstMonth));
    }

    private static Effect effect(Event.ExtensionNotified notice, Regime regime, Interval firstMonth) {
        boolean late = notice.date().isAfter(firstMonth.latest());
        if (regime == Regime.GENERAL || late || Boolean.FALSE.equals(notice.reasoned())) {
            return Effect.VOID;
        }
        boolean surelyInTime = !notice.date().isAfter(firstMonth.earliest());
        return surelyInTime && Boolean.TRUE.equals(notice.reasoned()) ? Effect.DOUBLED : Effect.UNCERTAIN;
    }

    String story() {
        return switch (effect) {
            case NONE, VOID -> "";
            case DOUBLED -> "Prolongation motivée notifiée le " + day(notified) + ", dans le premier mois.";
            case UNCERTAIN ->
                "Prolongation notifiée le " + day(notified)
                        + ", sans que l’on sache si elle est motivée et dans le premier mois" + Wording.COLON
                        + "nous comptons un mois pour que rien n’expire, deux pour ne pas agir trop tôt.";
        };
    }
}
