package org.saisine.deadline;

import static org.saisine.deadline.Wording.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The windows in which to go to court (tribunal administratif) after the CADA, and to the Conseil d’État after the court.
 *
 * @param bySilence the windows opened by the refusal that silence confirmed
 * @param reasons the request for reasons, if there was one
 * @param afterReasons the window that the request for reasons extends to, or null
 * @param inWriting the windows opened by the refusal confirmed in writing
 */
record CourtStage(
        Journal journal,
        List<Window> bySilence,
        @Nullable Reasons reasons,
        @Nullable Window afterReasons,
        List<Window> inWriting) {

    static CourtStage of(Journal journal, OpinionStage opinion, Case given) {
        FrenchCalendar calendar = FrenchCalendar.of(given.court());
        List<Window> bySilence = bySilence(journal, opinion, given, calendar);
        Reasons reasons = Reasons.in(journal, bySilence);
        Window afterReasons = reasons == null ? null : reasons.window(calendar);
        List<Window> open = afterReasons == null ? bySilence : List.of(afterReasons);
        Event confirmation = opinion.confirmation();
        boolean opens = confirmation != null
                && (bySilence.isEmpty() || open.stream().anyMatch(window -> window.admits(confirmation.date())));
        List<Window> inWriting = opens ? inWriting(confirmation, given, calendar) : List.of();
        return new CourtStage(journal, bySilence, reasons, afterReasons, inWriting);
    }

    private static List<Window> bySilence(Journal journal, OpinionStage opinion, Case given, FrenchCalendar calendar) {
        LocalDate birth = opinion.birth();
        if (birth == null || !opinion.isBornAtAll()) {
            return List.of();
        }
        Boolean told = Knowledge.ofTheCourt(journal);
        Interval born = Interval.on(birth);
        String cause = Window.born("Refus confirmé par le silence", born);
        List<Window> windows = new ArrayList<>();
        windows.add(Window.afterSilence(Rule.D07_TA_IMPLICITE, born, calendar, told, cause)
                .noting(Distance.unapplied(given.residence(), given.court())));
        if (Boolean.FALSE.equals(told)) {
            windows.add(Window.afterSilence(Rule.D09_TA_RAISONNABLE, born, calendar, null, cause));
        }
        return windows;
    }

    private static List<Window> inWriting(Event confirmation, Case given, FrenchCalendar calendar) {
        Boolean told = confirmation instanceof Event.RefusalConfirmed confirmed ? confirmed.mentionsCourt() : null;
        String cause = "Refus confirmé par écrit, notifié le " + day(confirmation.date()) + Wording.COLON
                + "c’est lui que l’on attaque.";
        LegalPeriod period = Rule.D08_TA_EXPRES.period().plusMonths(Distance.months(given.residence(), given.court()));
        List<Window> windows = new ArrayList<>();
        windows.add(Window.afterNotice(Rule.D08_TA_EXPRES, period, confirmation.date(), calendar, told, cause)
                .noting(Distance.note(given.residence(), given.court())));
        if (Boolean.FALSE.equals(told)) {
            windows.add(Window.afterNotice(
                    Rule.D09_TA_RAISONNABLE,
                    Rule.D09_TA_RAISONNABLE.period(),
                    confirmation.date(),
                    calendar,
                    null,
                    cause));
        }
        return windows;
    }

    /** The windows that count today: the latest opened ones. */
    List<Window> windows() {
        if (!inWriting.isEmpty()) {
            return inWriting;
        }
        return afterReasons == null ? bySilence : List.of(afterReasons);
    }

    @Nullable
    LocalDate filed() {
        return journal.dayOf(Event.CourtActionFiled.class);
    }

    boolean isLapsed(LocalDate today) {
        return filed() == null && !windows().isEmpty() && windows().stream().allMatch(w -> w.isOverOn(today));
    }

    boolean isLate() {
        LocalDate act = filed();
        return act != null && !windows().isEmpty() && windows().stream().noneMatch(window -> window.admits(act));
    }

    boolean awaitsReasons() {
        return reasons != null && reasons.extendsTheWindow() && reasons.given() == null && inWriting.isEmpty();
    }

    List<Deadline> deadlines(LocalDate today) {
        LocalDate ended = journal.ending().map(Event::date).orElse(null);
        LocalDate confirmed = inWriting.isEmpty() ? null : inWriting.getFirst().startsOn();
        List<Deadline> deadlines = new ArrayList<>();
        bySilence.forEach(window -> deadlines.add(window.listed(silenceState(window, ended, today))));
        if (reasons != null) {
            deadlines.add(reasons.deadline(confirmed == null ? ended : confirmed, today));
        }
        if (afterReasons != null) {
            deadlines.add(afterReasons.listed(
                    inWriting.isEmpty() ? afterReasons.state(filed(), ended, today) : State.CANCELLED));
        }
        inWriting.forEach(window -> deadlines.add(window.listed(window.state(filed(), ended, today))));
        journal.first(Event.JudgmentNotified.class).ifPresent(judgment -> {
            deadlines.add(cassation(judgment, today));
            deadlines.add(execution(judgment, today));
        });
        return deadlines;
    }

    private State silenceState(Window window, @Nullable LocalDate ended, LocalDate today) {
        if (!inWriting.isEmpty()) {
            return State.CANCELLED;
        }
        LocalDate act = filed();
        boolean inTime = act != null && window.admits(act);
        if (afterReasons == null || inTime) {
            return window.state(act, ended, today);
        }
        return awaitsReasons() && act == null && ended == null ? State.SUSPENDED : State.CANCELLED;
    }

    @Nullable
    Window cassationWindow() {
        return journal.first(Event.JudgmentNotified.class)
                .map(CourtStage::cassationWindow)
                .orElse(null);
    }

    private static Window cassationWindow(Event.JudgmentNotified judgment) {
        // The Conseil d’État sits in Paris, wherever the court sat.
        return Window.afterNotice(
                        Rule.D22_CASSATION,
                        Rule.D22_CASSATION.period(),
                        judgment.date(),
                        FrenchCalendar.of(Territory.METROPOLE),
                        null,
                        "Jugement notifié le " + day(judgment.date()) + ".")
                .noting("Un avocat au Conseil d’État et à la Cour de cassation est obligatoire.");
    }

    private static Deadline cassation(Event.JudgmentNotified judgment, LocalDate today) {
        Window window = cassationWindow(judgment);
        return window.listed(window.state(null, null, today));
    }

    /** From when the execution of the judgment may be asked for; null where there is none. */
    @Nullable
    LocalDate executionFrom() {
        LocalDate notified = journal.dayOf(Event.JudgmentNotified.class);
        return notified == null ? null : Rule.D23_EXECUTION.period().end(notified);
    }

    private static Deadline execution(Event.JudgmentNotified judgment, LocalDate today) {
        LocalDate from = Rule.D23_EXECUTION.period().end(judgment.date());
        return Deadline.situation(
                Rule.D23_EXECUTION,
                judgment.date(),
                from,
                today.isBefore(from) ? State.RUNNING : State.REACHED,
                Rule.D23_EXECUTION.articles(),
                "Jugement notifié le " + day(judgment.date())
                        + ". S’il vous donne raison et n’est pas exécuté, vous pouvez"
                        + " en demander l’exécution au tribunal à la fin du délai qu’il fixe ou, s’il n’en fixe pas, trois"
                        + " mois après sa notification" + Wording.COLON + "à partir du " + day(from) + ".");
    }
}
