package org.saisine.deadline;

import static org.saisine.deadline.Wording.COLON;
import static org.saisine.deadline.Wording.SEMICOLON;
import static org.saisine.deadline.Wording.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says what is odd or uncertain in a journal, and what to do about it. */
final class Warnings {

    private final Reading reading;
    private final Status status;
    private final Journal journal;
    private final List<Warning> all = new ArrayList<>();

    Warnings(Reading reading, Status status) {
        this.reading = reading;
        this.status = status;
        this.journal = reading.journal();
    }

    List<Warning> all(List<Deadline> deadlines) {
        all.addAll(new OddEvents(journal, reading.today()).warnings());
        olderTexts(deadlines);
        beforeTheReferral();
        referral();
        court();
        repeated();
        return List.copyOf(all);
    }

    private void say(Warning.Code code, String message) {
        all.add(new Warning(code, message));
    }

    private void beforeTheReferral() {
        Silence silence = reading.silence();
        if (silence == null) {
            return;
        }
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

    private void referral() {
        ReferralStage referral = reading.referral();
        premature(referral);
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
                            + "si rien n’y est dit, vous avez environ un an, jusqu’au "
                            + day(yearAfter(referral)) + ".");
        }
        if (reading.isReferred() && reading.opinion().registered() == null) {
            registrationUnknown(journal.referralDays().getFirst());
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
        LocalDate first = journal.referralDays().getFirst();
        LocalDate admissible = silence.birth().latest().plusDays(1);
        if (first.isBefore(admissible)) {
            boolean perhaps = first.isAfter(silence.birth().earliest());
            say(
                    Warning.Code.PREMATURE_REFERRAL,
                    "Saisine du " + day(first) + (perhaps ? " peut-être" : "") + " prématurée" + COLON
                            + "le refus n’était pas encore né de façon certaine. Si la CADA la déclare irrecevable,"
                            + " saisissez-la de nouveau à partir du " + day(admissible) + ".");
        }
    }

    private void registrationUnknown(LocalDate sent) {
        LocalDate birth = Rule.D06_REFUS_CONFIRME.period().end(sent);
        say(
                Warning.Code.REGISTRATION_UNKNOWN,
                "La date d’enregistrement par la CADA n’est pas connue" + COLON
                        + "demandez-la, les délais suivants en dépendent. Sans elle, comptez depuis l’envoi et saisissez le"
                        + " tribunal au plus tard le "
                        + day(Rule.D07_TA_IMPLICITE.period().prudentLastDay(birth)) + ".");
    }

    private void court() {
        CourtStage court = reading.court();
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
                && filed.isBefore(journal.referralDays().getFirst())) {
            say(
                    Warning.Code.COURT_ACTION_BEFORE_REFERRAL,
                    "La requête du " + day(filed) + " vient avant la saisine de la CADA" + COLON
                            + "le tribunal la jugera irrecevable (CRPA, art. L. 342-1). Déposez-en une autre quand le refus"
                            + " sera confirmé.");
        }
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

    private void repeated() {
        if (status == Status.TIME_BARRED) {
            say(
                    Warning.Code.REPEATED_REQUEST,
                    "Une nouvelle demande rouvre tous les délais (CE, Sect., 11 janvier 1978, n°\u00a004258). N’en faites"
                            + " qu’une, et dites ce qui est nouveau" + COLON
                            + "des demandes répétées ou systématiques peuvent être tenues pour abusives (CRPA,"
                            + " art. L. 311-2).");
        }
    }

    /** Before the texts that we cite there were others, with mostly the same periods; we count by today’s and say so. */
    private void olderTexts(List<Deadline> deadlines) {
        deadlines.stream()
                .filter(deadline -> deadline.rule().certainty() != Rule.Certainty.CASE_LAW
                        && deadline.startsOn().isBefore(deadline.rule().validFrom()))
                .min(Comparator.comparing(Deadline::startsOn))
                .ifPresent(deadline -> say(
                        Warning.Code.OLDER_TEXTS,
                        "Le délai " + Wording.quoted(deadline.label()) + " court depuis le " + day(deadline.startsOn())
                                + ", avant l’entrée en vigueur des articles cités (le "
                                + day(deadline.rule().validFrom())
                                + "). La loi du 17\u00a0juillet 1978 et ses décrets s’appliquaient" + COLON
                                + "nous comptons avec les durées d’aujourd’hui, faites-les vérifier."));
    }
}
