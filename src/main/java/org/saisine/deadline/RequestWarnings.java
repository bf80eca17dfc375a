package org.saisine.deadline;

import static org.saisine.deadline.Wording.COLON;
import static org.saisine.deadline.Wording.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says what is uncertain between the request and the CADA, and what to do about it. */
final class RequestWarnings {

    private final Reading reading;
    private final List<Warning> all = new ArrayList<>();

    RequestWarnings(Reading reading) {
        this.reading = reading;
    }

    List<Warning> all() {
        if (reading.silence() != null) {
            beforeTheRefusal(reading.silence());
        }
        premature(reading.referral());
        afterTheRefusal(reading.referral());
        return all;
    }

    private void say(Warning.Code code, String message) {
        all.add(new Warning(code, message));
    }

    private void beforeTheRefusal(Silence silence) {
        if (!silence.reception().proven()) {
            say(
                    Warning.Code.RECEIPT_NOT_PROVEN,
                    "La réception de la demande n’est pas prouvée. Obtenez un accusé de réception" + COLON
                            + "toutes les dates en dépendent.");
        }
        if (silence.extension().effect() == Extension.Effect.VOID) {
            say(
                    Warning.Code.EXTENSION_WITHOUT_EFFECT,
                    "La prolongation est sans effet" + COLON + "elle n’existe que pour les informations relatives à"
                            + " l’environnement, motivée, et notifiée dans le premier mois (C. env., art. R. 124-1).");
        }
        if (silence.awaitsClarification() && reading.referral().referral() == null) {
            say(
                    Warning.Code.CLARIFICATION_PENDING,
                    "Une précision est demandée. Répondez sans attendre" + COLON
                            + "l’administration peut soutenir que le délai est suspendu.");
        }
        if (reading.referral().isAnswerTooLate()) {
            say(
                    Warning.Code.LATE_REFUSAL,
                    "Ce refus écrit vient après la fin du délai ouvert par le refus implicite" + COLON
                            + "il n’est pas sûr qu’il en ouvre un nouveau. Faites une nouvelle demande.");
        }
    }

    private void afterTheRefusal(ReferralStage referral) {
        if (referral.isLate()) {
            say(
                    Warning.Code.LATE_REFERRAL,
                    "La CADA a été saisie après le dernier jour" + COLON
                            + "le tribunal pourrait juger la suite irrecevable. Une nouvelle demande rouvre tout.");
        }
        if (!reading.isReferred() && referral.windows().stream().anyMatch(Window::isEmpty)) {
            say(
                    Warning.Code.NO_SAFE_DAY,
                    "Les textes se contredisent au point qu’aucun jour n’est sûr pour saisir la CADA" + COLON
                            + "saisissez-la dès que possible, et faites aussi une nouvelle demande.");
        }
        if (referral.isLapsed(reading.today()) && referral.windows().getFirst().opposable() == null) {
            say(
                    Warning.Code.OPPOSABILITY_UNKNOWN,
                    "Le délai de deux mois ne compte que si l’on vous a parlé de la CADA et de ce délai. Vérifiez l’accusé"
                            + " de réception et le refus" + COLON
                            + "si rien n’y est dit, ou si aucun accusé n’est venu (CRPA, art. L. 112-6 et L. 112-12), vous"
                            + " avez environ un an, jusqu’au "
                            + day(yearAfter(referral)) + ".");
        }
    }

    private static LocalDate yearAfter(ReferralStage referral) {
        return Rule.D03R_CADA_RAISONNABLE
                .period()
                .end(referral.windows().getFirst().startsOn());
    }

    private void premature(ReferralStage referral) {
        Silence silence = reading.silence();
        if (silence == null || !reading.isReferred() || referral.answer() != null) {
            return;
        }
        LocalDate first = reading.journal().referralDays().getFirst();
        LocalDate admissible = silence.birth().latest().plusDays(1);
        if (first.isBefore(admissible)) {
            boolean perhaps = first.isAfter(silence.birth().earliest());
            say(
                    Warning.Code.PREMATURE_REFERRAL,
                    "Saisine du " + day(first) + (perhaps ? " peut-être" : "") + " prématurée" + COLON
                            + "le refus n’était pas encore né de façon certaine. " + again(admissible));
        }
    }

    private String again(LocalDate admissible) {
        ReferralStage referral = reading.referral();
        List<Window> windows = referral.windows();
        if (referral.referral() == null
                && !windows.isEmpty()
                && windows.getLast().isOverOn(reading.today())) {
            return "Si la CADA la déclare irrecevable, il est trop tard pour la saisir de nouveau de ce refus" + COLON
                    + "faites une nouvelle demande.";
        }
        return "Si la CADA la déclare irrecevable, saisissez-la de nouveau à partir du " + day(admissible)
                + (windows.isEmpty()
                        ? "."
                        : " et jusqu’au " + day(windows.getFirst().prudent()) + ".");
    }
}
