package org.saisine.deadline;

import static org.saisine.deadline.Wording.COLON;
import static org.saisine.deadline.Wording.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what can happen in life but is odd in a journal: twice, in the future, after the end, without what should precede it. */
final class OddEvents {

    /** What does not come without something before it, which the journal should tell. */
    private static final Map<EventType, EventType> NEEDS = Map.of(
            EventType.CLARIFICATION_PROVIDED, EventType.CLARIFICATION_REQUESTED,
            EventType.REASONS_GIVEN, EventType.REASONS_REQUESTED,
            EventType.JUDGMENT_NOTIFIED, EventType.COURT_ACTION_FILED);

    private final Journal journal;
    private final LocalDate today;
    private final List<Warning> all = new ArrayList<>();

    OddEvents(Journal journal, LocalDate today) {
        this.journal = journal;
        this.today = today;
    }

    List<Warning> warnings() {
        for (Event event : journal.duplicates()) {
            say(Warning.Code.DUPLICATE_EVENT, event, " est inscrit deux fois" + COLON + "il n’est compté qu’une fois.");
        }
        Event ending = journal.ending().orElse(null);
        Event judgment = journal.first(Event.JudgmentNotified.class).orElse(null);
        for (Event event : journal.events()) {
            inTheFuture(event);
            ofUnclearExtent(event);
            afterTheEnd(event, ending);
            afterTheJudgment(event, judgment);
            withoutWhatItNeeds(event);
        }
        beforeTheRegistration();
        return all;
    }

    private void say(Warning.Code code, Event event, String words) {
        all.add(new Warning(code, named(event) + words));
    }

    static String named(Event event) {
        return Wording.quoted(event.type().label()) + " du " + day(event.date());
    }

    private void inTheFuture(Event event) {
        if (event.date().isAfter(today)) {
            say(Warning.Code.FUTURE_EVENT, event, " est daté dans l’avenir" + COLON + "vérifiez la date.");
        }
    }

    private void ofUnclearExtent(Event event) {
        if (event instanceof Event.Disclosure disclosure && disclosure.extent() == null) {
            say(
                    Warning.Code.UNCLEAR_EXTENT,
                    event,
                    COLON + "dites si elle est totale ou partielle. En attendant, les délais courent.");
        }
    }

    private void afterTheEnd(Event event, @Nullable Event ending) {
        if (ending == null || event == ending) {
            return;
        }
        boolean sameDay = event.date().equals(ending.date());
        if (event.date().isAfter(ending.date())) {
            say(
                    Warning.Code.EVENT_AFTER_END,
                    event,
                    " vient après " + named(ending) + ", qui clôt la demande" + COLON + "vérifiez les deux.");
        } else if (sameDay && isRefusal(event)) {
            say(
                    Warning.Code.CONTRADICTION,
                    event,
                    " contredit " + named(ending) + ", le même jour" + COLON
                            + "c’est la fin qui est retenue, vérifiez.");
        }
    }

    private static boolean isRefusal(Event event) {
        return event instanceof Event.ExpressRefusal
                || event instanceof Event.NotHeld
                || event instanceof Event.RefusalConfirmed;
    }

    private void afterTheJudgment(Event event, @Nullable Event judgment) {
        if (judgment == null || !event.date().isAfter(judgment.date())) {
            return;
        }
        if (event instanceof Event.Disclosure) {
            say(
                    Warning.Code.EVENT_AFTER_JUDGMENT,
                    event,
                    " vient après le jugement" + COLON + "nous y voyons son exécution, vérifiez qu’elle est complète.");
        } else if (!(event instanceof Event.JudgmentNotified || event instanceof Event.Withdrawn)) {
            say(
                    Warning.Code.EVENT_AFTER_JUDGMENT,
                    event,
                    " vient après le jugement, qu’il ne change pas" + COLON + "vérifiez la date, ou suivez-le à part.");
        }
    }

    private void withoutWhatItNeeds(Event event) {
        EventType needed = NEEDS.get(event.type());
        boolean there = needed == null
                || journal.events().stream()
                        .anyMatch(
                                other -> other.type() == needed && !other.date().isAfter(event.date()));
        if (!there) {
            say(
                    Warning.Code.MISSING_EVENT,
                    event,
                    " suppose " + Wording.quoted(needed.label()) + ", qui n’est pas inscrit avant" + COLON
                            + "ajoutez-le, des délais en dépendent.");
        }
    }

    /** The CADA gives no opinion on what it did not register; but a wrong date is likelier than an impossible one. */
    private void beforeTheRegistration() {
        LocalDate registered = journal.dayOf(Event.ReferralRegistered.class);
        journal.first(Event.OpinionIssued.class)
                .filter(opinion -> registered != null && opinion.date().isBefore(registered))
                .ifPresent(opinion -> say(
                        Warning.Code.OPINION_BEFORE_REGISTRATION,
                        opinion,
                        " vient avant l’enregistrement de la saisine, le " + day(registered) + COLON
                                + "vérifiez les deux, le recours en dépend."));
    }
}
