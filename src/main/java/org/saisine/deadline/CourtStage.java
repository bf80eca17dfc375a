package org.saisine.deadline;

import static org.saisine.deadline.Wording.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The windows in which to go to court (tribunal administratif) after the CADA, and what follows the judgment.
 *
 * @param unregistered the window that the referral opens while its registration is not known, or null
 * @param bySilence the windows opened by the refusal that silence confirmed
 * @param reasons the request for reasons, if there was one
 * @param afterReasons the window that the request for reasons extends to, or null
 * @param inWriting the windows opened by the refusal confirmed in writing
 */
record CourtStage(
        Journal journal,
        @Nullable Window unregistered,
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
        return new CourtStage(
                journal, unregistered(journal, opinion, calendar), bySilence, reasons, afterReasons, inWriting);
    }

    /**
     * The CADA cannot have registered the referral before it was sent: the silence counts from the sending at the earliest,
     * and no later last day can be defended. To act then is not too early either, as the judge accepts an application that
     * comes before the refusal (CE, 16 June 2021, n° 440064). The refusal itself, which needs the registration, is not listed.
     */
    private static @Nullable Window unregistered(Journal journal, OpinionStage opinion, FrenchCalendar calendar) {
        if (opinion.registered() != null
                || opinion.confirmation() != null
                || journal.referralDays().isEmpty()) {
            return null;
        }
        LocalDate sent = journal.referralDays().getFirst();
        Interval birth = Interval.on(Rule.D06_REFUS_CONFIRME.period().end(sent));
        Window window = Window.afterSilence(
                Rule.D07_TA_IMPLICITE,
                birth,
                calendar,
                null,
                "Saisine envoyée à la CADA le " + day(sent) + ", date d’enregistrement inconnue" + Wording.COLON
                        + "le refus est confirmé au plus tôt le " + day(birth.earliest()) + ".");
        return window.cappedAt(window.prudent())
                .noting(
                        "Demandez cette date à la CADA. Sans elle, aucun jour plus tardif n’est sûr, et une requête venue avant"
                                + " la confirmation du refus sera régularisée (CE, 16 juin 2021, n°\u00a0440064).");
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
        if (unregistered != null) {
            deadlines.add(unregistered.listed(unregisteredState(unregistered, ended, today)));
        }
        bySilence.forEach(window -> deadlines.add(window.listed(silenceState(window, ended, today))));
        if (!bySilence.isEmpty()) {
            deadlines.add(reasonsRequest(ended, today));
        }
        if (reasons != null) {
            deadlines.add(reasons.deadline(confirmed == null ? ended : confirmed, today));
        }
        if (afterReasons != null) {
            deadlines.add(afterReasons.listed(
                    inWriting.isEmpty() ? afterReasons.state(filed(), ended, today) : State.CANCELLED));
        }
        inWriting.forEach(window -> deadlines.add(window.listed(window.state(filed(), ended, today))));
        Judgment.in(journal).ifPresent(judgment -> deadlines.addAll(judgment.deadlines(today)));
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

    /** Nobody can say that it is over: the registration may have come late. */
    private State unregisteredState(Window window, @Nullable LocalDate ended, LocalDate today) {
        State state = window.state(filed(), ended, today);
        return state == State.MISSED ? State.SUSPENDED : state;
    }

    private Deadline reasonsRequest(@Nullable LocalDate ended, LocalDate today) {
        Window window = Reasons.requestWithin(bySilence);
        LocalDate asked = reasons != null && reasons.extendsTheWindow() ? reasons.requested() : null;
        boolean pointless = asked == null && (!inWriting.isEmpty() || filed() != null);
        return window.listed(pointless ? State.CANCELLED : window.state(asked, ended, today));
    }
}
