package org.saisine.deadline;

import static org.saisine.deadline.Wording.COLON;
import static org.saisine.deadline.Wording.day;
import static org.saisine.deadline.Wording.months;
import static org.saisine.deadline.Wording.weekday;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an act may be done (délai pour agir).
 *
 * @param cause a French sentence: what opened the window
 * @param note a French sentence: what else must be known; may be empty
 */
record Window(
        Rule rule,
        LegalPeriod period,
        LocalDate startsOn,
        LocalDate notBefore,
        LocalDate prudent,
        LocalDate theoretical,
        @Nullable Boolean opposable,
        String cause,
        String note) {

    /** After a refusal by silence: the act waits for the day after its birth. */
    static Window afterSilence(
            Rule rule, Interval birth, FrenchCalendar calendar, @Nullable Boolean opposable, String cause) {
        return new Window(
                rule,
                rule.period(),
                birth.earliest(),
                birth.latest().plusDays(1),
                rule.period().prudentLastDay(birth.earliest()),
                rule.period().theoreticalLastDay(birth.latest(), calendar),
                opposable,
                cause,
                "");
    }

    /** After a decision that was notified: one may act on the very day. */
    static Window afterNotice(
            Rule rule,
            LegalPeriod period,
            LocalDate notified,
            FrenchCalendar calendar,
            @Nullable Boolean opposable,
            String cause) {
        return new Window(
                rule,
                period,
                notified,
                notified,
                period.prudentLastDay(notified),
                period.theoreticalLastDay(notified, calendar),
                opposable,
                cause,
                "");
    }

    Window noting(String sentence) {
        return new Window(
                rule,
                period,
                startsOn,
                notBefore,
                prudent,
                theoretical,
                opposable,
                cause,
                Wording.sentences(note, sentence));
    }

    /** No later than a day that the law sets as the last one of all. */
    Window cappedAt(LocalDate cap) {
        return new Window(
                rule,
                period,
                startsOn,
                notBefore,
                earlier(prudent, cap),
                earlier(theoretical, cap),
                opposable,
                cause,
                note);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    boolean isOverOn(LocalDate today) {
        return today.isAfter(theoretical);
    }

    /** It was opened by a refusal by silence: one waits for the day after its birth. */
    boolean isAfterSilence() {
        return notBefore.isAfter(startsOn);
    }

    /** No day satisfies both readings: the strict one is over before the late one begins. */
    boolean isEmpty() {
        return prudent.isBefore(notBefore);
    }

    boolean admits(LocalDate act) {
        return !act.isAfter(theoretical);
    }

    /**
     * @param act when the act was done, if it was
     * @param closed when something made the act pointless, if it did
     */
    State state(@Nullable LocalDate act, @Nullable LocalDate closed, LocalDate today) {
        if (act != null) {
            return admits(act) ? State.DONE : State.MISSED;
        }
        if (closed != null && admits(closed)) {
            return State.CANCELLED;
        }
        return isOverOn(today) ? State.MISSED : State.RUNNING;
    }

    Deadline listed(State state) {
        return new Deadline(
                rule,
                rule.label(),
                startsOn,
                null,
                notBefore,
                prudent,
                theoretical,
                opposable,
                state,
                articles(),
                explanation());
    }

    private List<String> articles() {
        return period.length() == rule.period().length()
                ? rule.articles()
                : Stream.concat(rule.articles().stream(), Rule.D13_DISTANCE_OM.articles().stream())
                        .toList();
    }

    private String explanation() {
        return Wording.sentences(cause, prudentSentence(), theoreticalSentence(), opposability(), note);
    }

    private String prudentSentence() {
        return Wording.capital(months(period.length())) + " pour agir" + COLON + "le dernier jour est le "
                + weekday(prudent)
                + (period.prudence() == LegalPeriod.Prudence.DAY_BEFORE
                        ? ", compté au plus strict, sans report."
                        : ".");
    }

    private String theoreticalSentence() {
        return theoretical.equals(prudent)
                ? ""
                : "La lecture la plus favorable va jusqu’au " + weekday(theoretical) + Wording.SEMICOLON
                        + "n’y comptez pas.";
    }

    private String opposability() {
        if (opposable == null || period.length() >= 12) {
            return "";
        }
        return opposable
                ? "Ce délai vous est opposable" + COLON + "on vous en a informé."
                : "Ce délai ne vous est pas opposable, faute d’information sur ce recours et son délai" + COLON
                        + "un délai raisonnable d’un an le remplace, mais agissez dans le premier.";
    }

    /** E.g. « Refus né le 3 mars 2026, saisine possible dès le lendemain. » */
    static String born(String what, Interval birth) {
        return what + " " + Wording.when(birth) + COLON + "on peut agir à partir du "
                + day(birth.latest().plusDays(1)) + ".";
    }
}
