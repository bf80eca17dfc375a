package org.saisine.deadline;

import static org.saisine.deadline.Rule.D01E_ENV_PROROGE;
import static org.saisine.deadline.Rule.D01_REFUS_IMPLICITE;
import static org.saisine.deadline.Wording.COLON;
import static org.saisine.deadline.Wording.SEMICOLON;
import static org.saisine.deadline.Wording.day;
import static org.saisine.deadline.Wording.months;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The administration's silence on the request (silence gardé): from its receipt to the day on which it is worth a refusal.
 *
 * @param birth when the refusal is born: {@code earliest} for what may expire, {@code latest} for what must not be done too
 *     early
 * @param clarification the precision asked for in time
 */
record Silence(Reception reception, Extension extension, Interval birth, Clarification clarification) {

    static Optional<Silence> in(Journal journal, Regime regime) {
        return Reception.in(journal).map(reception -> of(reception, journal, regime));
    }

    private static Silence of(Reception reception, Journal journal, Regime regime) {
        Interval firstMonth =
                reception.when().plusMonths(D01_REFUS_IMPLICITE.period().length());
        Interval doubled = reception.when().plusMonths(D01E_ENV_PROROGE.period().length());
        Extension extension = Extension.in(journal, regime, firstMonth);
        Interval birth =
                switch (extension.effect()) {
                    case NONE, VOID -> firstMonth;
                    case DOUBLED -> doubled;
                    case UNCERTAIN -> new Interval(firstMonth.earliest(), doubled.latest());
                };
        return new Silence(reception, extension, birth, Clarification.NONE).clarified(Clarification.in(journal, birth));
    }

    /**
     * A precision asked for suspends only what texts require (CRPA, art. L. 114-5), and a request for documents requires
     * nothing: the refusal may thus be born as if nothing had been asked, or a whole period after the answer.
     */
    private Silence clarified(Clarification precision) {
        if (precision.given() == null) {
            return new Silence(reception, extension, birth, precision);
        }
        LocalDate restarted = rule().period().end(precision.given());
        LocalDate latest = restarted.isAfter(birth.latest()) ? restarted : birth.latest();
        return new Silence(reception, extension, new Interval(birth.earliest(), latest), precision);
    }

    boolean awaitsClarification() {
        return clarification.isAwaited();
    }

    /** The rule under which the refusal is surely born. */
    Rule rule() {
        return extension.effect() == Extension.Effect.DOUBLED || extension.effect() == Extension.Effect.UNCERTAIN
                ? D01E_ENV_PROROGE
                : D01_REFUS_IMPLICITE;
    }

    /** The refusal is there, by every reading. */
    boolean isBornOn(LocalDate today) {
        return !today.isBefore(birth.latest());
    }

    List<Deadline> deadlines(State state) {
        LocalDate clarified = clarification.given();
        Deadline last = deadline(
                rule(), birth, clarified != null ? clarified : reception.when().latest(), state);
        if (rule() == D01_REFUS_IMPLICITE) {
            return List.of(last);
        }
        Interval firstMonth =
                reception.when().plusMonths(D01_REFUS_IMPLICITE.period().length());
        State first = extension.effect() == Extension.Effect.DOUBLED || state == State.CANCELLED
                ? State.CANCELLED
                : State.SUSPENDED;
        return List.of(
                deadline(D01_REFUS_IMPLICITE, firstMonth, reception.when().latest(), first), last);
    }

    private Deadline deadline(Rule rule, Interval born, LocalDate startsOn, State state) {
        return Deadline.situation(rule, startsOn, born.latest(), state, rule.articles(), explanation(rule, born));
    }

    private String explanation(Rule rule, Interval born) {
        LocalDate clarified = clarification.given();
        return Wording.sentences(
                reception.story(),
                extension.story(),
                clarified == null
                        ? null
                        : "Précision fournie le " + day(clarified)
                                + ". Il n’est pas certain qu’elle ait suspendu le délai (CRPA, art. L. 114-5)" + COLON
                                + "nous gardons les deux lectures.",
                Wording.capital(months(rule.period().length())) + " de silence, de quantième à quantième" + COLON
                        + "le refus naît " + Wording.when(born)
                        + ", même un samedi, un dimanche ou un jour férié.",
                awaitsClarification()
                        ? "Une précision a été demandée et n’est pas fournie" + COLON
                                + "l’administration peut soutenir que le délai est suspendu" + SEMICOLON
                                + "répondez sans attendre."
                        : null);
    }
}
