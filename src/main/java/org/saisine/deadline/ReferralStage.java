package org.saisine.deadline;

import static org.saisine.deadline.Wording.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From the request to the CADA: the first refusal, by silence or in writing, and the windows in which to refer it.
 *
 * @param answer the first refusal in writing (or « not held ») given before the CADA was validly turned to
 * @param referral the day on which the CADA was turned to, not before the refusal
 * @param bySilence the windows that the silence opened, empty where it was broken in time
 * @param inWriting the windows that the written answer opened
 */
record ReferralStage(
        Journal journal,
        @Nullable Silence silence,
        @Nullable Event answer,
        @Nullable LocalDate referral,
        List<Window> bySilence,
        List<Window> inWriting) {

    static ReferralStage of(Journal journal, @Nullable Silence silence, FrenchCalendar calendar) {
        Event written = firstAnswer(journal);
        LocalDate afterSilence = journal.referralDays().stream()
                .filter(day -> silence == null || day.isAfter(silence.birth().earliest()))
                .findFirst()
                .orElse(null);
        boolean first =
                written != null && (afterSilence == null || !written.date().isAfter(afterSilence));
        Event answer = first ? written : null;
        LocalDate referral = first ? firstFrom(journal, written.date()) : afterSilence;
        List<Window> bySilence = bySilence(journal, silence, answer, calendar);
        return new ReferralStage(journal, silence, answer, referral, bySilence, inWriting(answer, bySilence, calendar));
    }

    private static @Nullable Event firstAnswer(Journal journal) {
        return journal.events().stream()
                .filter(event -> event instanceof Event.ExpressRefusal || event instanceof Event.NotHeld)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate firstFrom(Journal journal, LocalDate from) {
        return journal.referralDays().stream()
                .filter(day -> !day.isBefore(from))
                .findFirst()
                .orElse(null);
    }

    private static List<Window> bySilence(
            Journal journal, @Nullable Silence silence, @Nullable Event answer, FrenchCalendar calendar) {
        if (silence == null
                || isBroken(silence, answer)
                || isBroken(silence, journal.ending().orElse(null))) {
            return List.of();
        }
        Boolean told = Knowledge.ofTheCada(journal);
        String cause = Window.born("Refus implicite né", silence.birth());
        List<Window> windows = new ArrayList<>();
        windows.add(Window.afterSilence(Rule.D03_CADA_IMPLICITE, silence.birth(), calendar, told, cause));
        if (Boolean.FALSE.equals(told)) {
            windows.add(Window.afterSilence(Rule.D03R_CADA_RAISONNABLE, silence.birth(), calendar, null, cause));
        }
        return windows;
    }

    private static boolean isBroken(Silence silence, @Nullable Event event) {
        return event != null && !event.date().isAfter(silence.birth().latest());
    }

    private static List<Window> inWriting(@Nullable Event answer, List<Window> bySilence, FrenchCalendar calendar) {
        if (answer == null
                || bySilence.stream().noneMatch(window -> window.admits(answer.date())) && !bySilence.isEmpty()) {
            return List.of();
        }
        Boolean told = answer instanceof Event.ExpressRefusal refusal ? refusal.mentionsReferral() : null;
        String cause = answer.type().label() + " notifié le " + day(answer.date())
                + (bySilence.isEmpty()
                        ? "."
                        : ", pendant le délai ouvert par le refus implicite" + Wording.COLON
                                + "il en ouvre un nouveau.");
        List<Window> windows = new ArrayList<>();
        windows.add(written(Rule.D02_CADA_EXPRES, answer, calendar, told, cause));
        if (Boolean.FALSE.equals(told)) {
            windows.add(written(Rule.D03R_CADA_RAISONNABLE, answer, calendar, null, cause));
        }
        return windows;
    }

    private static Window written(
            Rule rule, Event answer, FrenchCalendar calendar, @Nullable Boolean told, String cause) {
        return Window.afterNotice(rule, rule.period(), answer.date(), calendar, told, cause);
    }

    /** The windows that count: those of the written answer where it opened any. */
    List<Window> windows() {
        return inWriting.isEmpty() ? bySilence : inWriting;
    }

    boolean isRefusedBySilence(LocalDate today) {
        return !bySilence.isEmpty() && inWriting.isEmpty() && silence != null && silence.isBornOn(today);
    }

    /** The last day is over and the CADA was not turned to. */
    boolean isLapsed(LocalDate today) {
        return referral == null && !windows().isEmpty() && windows().stream().allMatch(w -> w.isOverOn(today));
    }

    /** The CADA was turned to, but only after the last day. */
    boolean isLate() {
        LocalDate act = referral;
        return act != null && !windows().isEmpty() && windows().stream().noneMatch(window -> window.admits(act));
    }

    /** The written answer came when the window of the silent refusal was over: it opens nothing. */
    boolean isAnswerTooLate() {
        return answer != null && inWriting.isEmpty();
    }

    List<Deadline> deadlines(LocalDate today) {
        LocalDate ended = journal.ending().map(Event::date).orElse(null);
        List<Deadline> deadlines = new ArrayList<>();
        if (silence != null) {
            deadlines.addAll(silence.deadlines(silenceState(silence, today)));
        }
        for (Window window : bySilence) {
            deadlines.add(window.listed(inWriting.isEmpty() ? window.state(referral, ended, today) : State.CANCELLED));
        }
        inWriting.forEach(window -> deadlines.add(window.listed(window.state(referral, ended, today))));
        return deadlines;
    }

    /** The answer that a precision asked for in time waits for. */
    Optional<Deadline> clarification() {
        if (silence == null || silence.clarification().asked() == null) {
            return Optional.empty();
        }
        LocalDate asked = silence.clarification().asked();
        return Optional.of(
                silence.clarification().deadline(asked, silence.birth().earliest(), bySilence.isEmpty()));
    }

    private State silenceState(Silence silent, LocalDate today) {
        if (bySilence.isEmpty()) {
            return State.CANCELLED;
        }
        if (silent.awaitsClarification() && referral == null) {
            return State.SUSPENDED;
        }
        return silent.isBornOn(today) ? State.REACHED : State.RUNNING;
    }
}
