package org.saisine.deadline;

import static org.saisine.deadline.Wording.COLON;
import static org.saisine.deadline.Wording.SEMICOLON;
import static org.saisine.deadline.Wording.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says what is uncertain or too late between the CADA and the court, and what to do about it. */
final class CourtWarnings {

    private final Reading reading;
    private final CourtStage court;
    private final List<Warning> all = new ArrayList<>();

    CourtWarnings(Reading reading) {
        this.reading = reading;
        this.court = reading.court();
    }

    List<Warning> all() {
        registration();
        opposability();
        withoutTheCada();
        confirmation();
        application();
        return all;
    }

    private void say(Warning.Code code, String message) {
        all.add(new Warning(code, message));
    }

    /** Without its day the refusal cannot be dated; a refusal in writing makes it needless. */
    private void registration() {
        Window unregistered = court.unregistered();
        if (unregistered != null && court.filed() == null) {
            say(
                    Warning.Code.REGISTRATION_UNKNOWN,
                    "La date d’enregistrement par la CADA n’est pas connue" + COLON
                            + "demandez-la, les délais suivants en dépendent. Sans elle, comptez depuis l’envoi et saisissez"
                            + " le tribunal au plus tard le " + day(unregistered.prudent()) + ".");
        }
    }

    /** Whoever was not told of the court and its delay has about a year (CE, 11 March 2024, n° 488227). */
    private void opposability() {
        if (!court.isLapsed(reading.today())) {
            return;
        }
        Window last = court.windows().getFirst();
        if (last.opposable() == null && last.rule() != Rule.D12_TA_APRES_MOTIFS) {
            say(
                    Warning.Code.OPPOSABILITY_UNKNOWN,
                    "Le délai de deux mois ne compte que si l’on vous a parlé de la CADA, du tribunal et de leurs délais."
                            + " Vérifiez l’accusé de réception et le refus" + COLON
                            + "si rien n’y est dit, vous avez environ un an, jusqu’au "
                            + day(Rule.D09_TA_RAISONNABLE.period().end(last.startsOn())) + ".");
        }
    }

    private void withoutTheCada() {
        LocalDate filed = court.filed();
        Event confirmation = reading.opinion().confirmation();
        if (!reading.isReferred() && (filed != null || confirmation != null)) {
            say(
                    Warning.Code.REFERRAL_MISSING,
                    "Aucune saisine de la CADA n’est inscrite" + COLON
                            + "sans elle, le tribunal juge la requête irrecevable (CRPA, art. L. 342-1).");
        }
        if (reading.isReferred()
                && filed != null
                && filed.isBefore(reading.journal().referralDays().getFirst())) {
            say(
                    Warning.Code.COURT_ACTION_BEFORE_REFERRAL,
                    "La requête du " + day(filed) + " vient avant la saisine de la CADA" + COLON
                            + "le tribunal la jugera irrecevable (CRPA, art. L. 342-1). Déposez-en une autre quand le refus"
                            + " sera confirmé.");
        }
    }

    private void confirmation() {
        Event confirmation = reading.opinion().confirmation();
        if (confirmation != null && !(confirmation instanceof Event.RefusalConfirmed)) {
            say(
                    Warning.Code.REFUSAL_AFTER_REFERRAL,
                    OddEvents.named(confirmation) + " vient après la saisine de la CADA" + COLON
                            + "nous le comptons comme un refus confirmé.");
        }
        if (confirmation != null && court.inWriting().isEmpty()) {
            say(
                    Warning.Code.LATE_CONFIRMATION,
                    OddEvents.named(confirmation) + " vient après la fin du délai pour saisir le tribunal" + COLON
                            + "n’y voyez pas un nouveau délai.");
        }
        if (court.reasons() != null
                && reading.opinion().isBornAtAll()
                && !court.reasons().extendsTheWindow()) {
            say(
                    Warning.Code.LATE_REASONS_REQUEST,
                    "La demande de motifs n’est pas venue dans le délai pour saisir le tribunal" + COLON
                            + "elle ne le prolonge pas.");
        }
    }

    private void application() {
        LocalDate filed = court.filed();
        if (court.isLate()) {
            say(
                    Warning.Code.LATE_COURT_ACTION,
                    "La requête vient après le dernier jour" + COLON + "elle risque d’être irrecevable.");
        }
        if (filed != null
                && !court.windows().isEmpty()
                && filed.isBefore(court.windows().getFirst().notBefore())) {
            say(
                    Warning.Code.PREMATURE_COURT_ACTION,
                    "Requête déposée avant que le refus soit confirmé" + COLON
                            + "elle sera régularisée si le refus existe quand le tribunal juge (CE, 16 juin 2021,"
                            + " n° 440064)" + SEMICOLON + "signalez-lui le refus dès qu’il est né.");
        }
    }
}
