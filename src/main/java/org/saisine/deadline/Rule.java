package org.saisine.deadline;

import static org.saisine.deadline.EventType.CLARIFICATION_REQUESTED;
import static org.saisine.deadline.EventType.DISCLOSURE;
import static org.saisine.deadline.EventType.EXPRESS_REFUSAL;
import static org.saisine.deadline.EventType.EXTENSION_NOTIFIED;
import static org.saisine.deadline.EventType.NOT_HELD;
import static org.saisine.deadline.EventType.REASONS_REQUESTED;
import static org.saisine.deadline.EventType.REFUSAL_CONFIRMED;
import static org.saisine.deadline.EventType.WITHDRAWN;
import static org.saisine.deadline.LegalPeriod.asFixed;
import static org.saisine.deadline.LegalPeriod.months;
import static org.saisine.deadline.LegalPeriod.workingDays;
import static org.saisine.deadline.Provision.CJA;
import static org.saisine.deadline.Provision.ELECTRONIC_RECEIPTS;
import static org.saisine.deadline.Provision.ENVIRONMENT_DECREE;
import static org.saisine.deadline.Provision.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The law as data, to be read beside the codes: what each rule is called, what makes it run, how long and how it is
 * counted, what its end means, what stops it, by which texts and since when. The code elsewhere only counts the days.
 *
 * <p>How a length reads: {@code months(2)} runs de quantième à quantième and never moves; {@code .franc()} adds the day
 * after; {@code .rolling()} moves a last Saturday, Sunday or holiday to the next working day; {@code .lessADay()} tells the
 * requester one day less, to be on the safe side.
 */
public enum Rule {
    D01_REFUS_IMPLICITE(rule("Naissance du refus implicite")
            .runsFrom("réception de la demande par l’administration")
            .lasts(months(1))
            .then(Effect.REFUSAL_BORN, "le silence vaut refus")
            .cancelledBy(EXPRESS_REFUSAL, NOT_HELD, DISCLOSURE, WITHDRAWN, EXTENSION_NOTIFIED)
            .suspendedBy(CLARIFICATION_REQUESTED)
            .under("CRPA, art. R.* 311-12", "CRPA, art. R. 311-13")),

    D01E_ENV_PROROGE(rule("Naissance du refus implicite, délai prolongé (environnement)")
            .runsFrom("réception de la demande, si la prolongation est motivée et notifiée dans le premier mois")
            .lasts(months(2))
            .then(Effect.REFUSAL_BORN, "le silence vaut refus")
            .cancelledBy(EXPRESS_REFUSAL, NOT_HELD, DISCLOSURE, WITHDRAWN)
            .suspendedBy(CLARIFICATION_REQUESTED)
            .under("C. env., art. R. 124-1")
            .inForceSince(ENVIRONMENT_DECREE)),

    D02_CADA_EXPRES(rule("Saisir la CADA après un refus exprès")
            .runsFrom("notification du refus")
            .lasts(months(2).rolling().lessADay())
            .then(Effect.ACT_BARRED, "la CADA ne peut plus être saisie de ce refus")
            .cancelledBy(DISCLOSURE, WITHDRAWN)
            .under("CRPA, art. R. 343-1", "CRPA, art. R. 311-15")
            .asWeRead(
                    "la durée est dans le texte, que le délai ne soit pas franc, et que son premier jour compte, est la"
                            + " lecture la plus stricte")),

    D03_CADA_IMPLICITE(rule("Saisir la CADA après un refus implicite")
            .runsFrom("naissance du refus implicite")
            .lasts(months(2).rolling().lessADay())
            .then(Effect.ACT_BARRED, "la CADA ne peut plus être saisie de ce refus")
            .cancelledBy(DISCLOSURE, WITHDRAWN, EXPRESS_REFUSAL, NOT_HELD)
            .under("CRPA, art. R. 343-1")
            .asWeRead(
                    "la durée est dans le texte, que le délai ne soit pas franc, et que son premier jour compte, est la"
                            + " lecture la plus stricte")),

    D03R_CADA_RAISONNABLE(rule("Saisir la CADA dans un délai raisonnable")
            .runsFrom("notification ou connaissance d’un refus qui ne dit rien de la CADA ni de ses délais")
            .lasts(months(12))
            .then(Effect.ACT_BARRED, "le tribunal jugera la suite irrecevable")
            .cancelledBy(DISCLOSURE, WITHDRAWN)
            .under("CE, Sect., 31 mars 2017, n° 389842", "CE, 11 juillet 2016, n° 391899")
            .byCaseLawOf(LocalDate.of(2016, 7, 11))),

    D04_AVIS_CADA(rule("Avis de la CADA (délai indicatif)")
            .runsFrom("enregistrement de la saisine par la CADA")
            .lasts(months(1))
            .then(Effect.ANSWER_EXPECTED, "rien ne sanctionne le retard de l’avis")
            .cancelledBy(DISCLOSURE, WITHDRAWN)
            .under("CRPA, art. R. 343-3")),

    D05_SUITE_AVIS(rule("Suite donnée à l’avis par l’administration (délai indicatif)")
            .runsFrom("réception de l’avis par l’administration (à défaut, date de l’avis)")
            .lasts(months(1))
            .then(Effect.ANSWER_EXPECTED, "le silence n’est pas un nouveau refus")
            .cancelledBy(DISCLOSURE, WITHDRAWN)
            .under("CRPA, art. R. 343-3")),

    D06_REFUS_CONFIRME(rule("Naissance du refus confirmé par le silence")
            .runsFrom("enregistrement de la saisine par la CADA")
            .lasts(months(2))
            .then(Effect.REFUSAL_BORN, "le silence confirme le refus, que l’on peut attaquer")
            .cancelledBy(REFUSAL_CONFIRMED, DISCLOSURE, WITHDRAWN)
            .under("CRPA, art. R.* 343-4", "CRPA, art. R. 343-5")),

    D07_TA_IMPLICITE(rule("Saisir le tribunal après un refus confirmé par le silence")
            .runsFrom("naissance du refus confirmé par le silence")
            .lasts(months(2).franc().rolling())
            .then(Effect.ACT_BARRED, "le tribunal ne peut plus être saisi de ce refus")
            .cancelledBy(REFUSAL_CONFIRMED, DISCLOSURE, WITHDRAWN)
            .suspendedBy(REASONS_REQUESTED)
            .under("CJA, art. R. 421-2")
            .inForceSince(CJA)),

    D08_TA_EXPRES(rule("Saisir le tribunal après un refus confirmé par écrit")
            .runsFrom("notification du refus confirmé, après saisine de la CADA")
            .lasts(months(2).franc().rolling())
            .then(Effect.ACT_BARRED, "le tribunal ne peut plus être saisi de ce refus")
            .cancelledBy(DISCLOSURE, WITHDRAWN)
            .under("CJA, art. R. 421-1", "CJA, art. R. 421-2")
            .inForceSince(CJA)),

    D09_TA_RAISONNABLE(rule("Saisir le tribunal dans un délai raisonnable")
            .runsFrom("connaissance d’un refus confirmé qui ne dit rien du tribunal ni de ses délais")
            .lasts(months(12))
            .then(Effect.ACT_BARRED, "le tribunal jugera la requête irrecevable")
            .cancelledBy(DISCLOSURE, WITHDRAWN)
            .under("CE, 11 mars 2024, n° 488227")
            .byCaseLawOf(LocalDate.of(2024, 3, 11))),

    D10_DEMANDE_MOTIFS(rule("Demander les motifs du refus confirmé par le silence")
            .runsFrom("naissance du refus confirmé par le silence")
            .lasts(months(2).franc().rolling())
            .then(Effect.ACT_BARRED, "la demande de motifs ne prolonge plus le délai pour saisir le tribunal")
            .cancelledBy(REFUSAL_CONFIRMED, DISCLOSURE, WITHDRAWN)
            .under("CRPA, art. L. 232-4")),

    D11_REPONSE_MOTIFS(rule("Réponse à la demande de motifs")
            .runsFrom("réception de la demande de motifs par l’administration")
            .lasts(months(1))
            .then(Effect.ANSWER_EXPECTED, "le refus devient irrégulier, faute de motifs")
            .cancelledBy(REFUSAL_CONFIRMED, DISCLOSURE, WITHDRAWN)
            .under("CRPA, art. L. 232-4")
            .asWeRead("le mois est dans le texte, que son dépassement rende le refus irrégulier est connu, pas relu")),

    D12_TA_APRES_MOTIFS(rule("Saisir le tribunal après la demande de motifs")
            .runsFrom("communication des motifs, au plus un an après leur demande")
            .lasts(months(2).franc().rolling())
            .then(Effect.ACT_BARRED, "le tribunal ne peut plus être saisi de ce refus")
            .cancelledBy(REFUSAL_CONFIRMED, DISCLOSURE, WITHDRAWN)
            .under("CRPA, art. L. 232-4", "CE, avis, 2 octobre 2025, n° 504677")),

    D13_DISTANCE_OM(rule("Délai de distance, outre-mer")
            .runsFrom("demeure dans une autre collectivité que celle du tribunal, l’une des deux outre-mer")
            .lasts(months(1))
            .then(Effect.PERIOD_LENGTHENED, "s’ajoute au délai pour saisir le tribunal d’une décision notifiée")
            .under("CJA, art. R. 421-7")
            .inForceSince(CJA)),

    D14_DISTANCE_ETR(rule("Délai de distance, étranger")
            .runsFrom("demeure à l’étranger")
            .lasts(months(2))
            .then(Effect.PERIOD_LENGTHENED, "s’ajoute au délai pour saisir le tribunal d’une décision notifiée")
            .under("CJA, art. R. 421-7")
            .inForceSince(CJA)),

    D15_ACC_ENREG_ELEC(rule("Accusé d’enregistrement électronique (délai indicatif)")
            .runsFrom("réception de l’envoi électronique, si l’accusé de réception n’est pas instantané")
            .lasts(workingDays(1))
            .then(Effect.ANSWER_EXPECTED, "il prouverait la date de réception")
            .cancelledBy(DISCLOSURE, WITHDRAWN)
            .under("CRPA, art. L. 112-11", "CRPA, art. R. 112-11-2")
            .inForceSince(ELECTRONIC_RECEIPTS)),

    D16_AR_ELEC(rule("Accusé de réception électronique")
            .runsFrom("réception de l’envoi électronique par l’administration compétente")
            .lasts(workingDays(10))
            .then(Effect.ANSWER_EXPECTED, "à défaut, les délais de recours ne sont pas opposables")
            .cancelledBy(DISCLOSURE, WITHDRAWN)
            .under("CRPA, art. L. 112-11", "CRPA, art. R. 112-11-2", "CRPA, art. L. 112-12")
            .inForceSince(ELECTRONIC_RECEIPTS)),

    D17_COMPLEMENT(rule("Répondre à la demande de précision")
            .runsFrom("demande de précision ou de pièces")
            .lasts(asFixed())
            .then(
                    Effect.PERIOD_SUSPENDED,
                    "le délai du refus implicite est suspendu, mais seulement si un texte exigeait" + " ce qui manque")
            .cancelledBy(EXPRESS_REFUSAL, NOT_HELD, DISCLOSURE, WITHDRAWN)
            .under("CRPA, art. L. 114-5")
            .asWeRead("aucun texte n’exige de pièces pour demander un document, nous gardons les deux lectures")),

    D18_TRANSMISSION_ENV(rule("Transmission à l’administration qui détient l’information (environnement)")
            .runsFrom("réception de la demande")
            .lasts(months(1))
            .then(Effect.ANSWER_EXPECTED, "l’administration transmet la demande et vous en informe")
            .cancelledBy(DISCLOSURE, WITHDRAWN)
            .under("C. env., art. R. 124-1")
            .inForceSince(ENVIRONMENT_DECREE)),

    D22_CASSATION(rule("Se pourvoir en cassation (il n’y a pas d’appel)")
            .runsFrom("notification du jugement")
            .lasts(months(2).franc().rolling())
            .then(Effect.ACT_BARRED, "le jugement devient définitif")
            .cancelledBy(DISCLOSURE, WITHDRAWN)
            .under("CJA, art. R. 811-1", "CJA, art. R. 821-1", "CJA, art. R. 821-3")
            .inForceSince(CJA)
            .asWeRead("la durée est dans le texte, qu’il soit franc et reporté est connu, pas relu")),

    D23_EXECUTION(rule("Demander l’exécution du jugement")
            .runsFrom("notification du jugement")
            .lasts(months(3))
            .then(Effect.ACT_OPENED, "l’exécution peut être demandée au tribunal")
            .cancelledBy(DISCLOSURE, WITHDRAWN)
            .under("CJA, art. L. 911-4", "CJA, art. R. 921-1-1")
            .inForceSince(CJA));

    /** What the end of the period means. */
    public enum Effect {
        /** Silence is worth a refusal (décision implicite). */
        REFUSAL_BORN,
        /** The act is no longer admissible (forclusion). */
        ACT_BARRED,
        /** The act becomes admissible. */
        ACT_OPENED,
        /** Somebody else should have answered; nothing makes them. */
        ANSWER_EXPECTED,
        /** Another period does not run, or not for certain. */
        PERIOD_SUSPENDED,
        /** Another period is longer; this one is never due by itself. */
        PERIOD_LENGTHENED
    }

    /** How sure we are of what the rule says. */
    public enum Certainty {
        /** Read in the articles. */
        TEXT,
        /** Said by the Conseil d’État. */
        CASE_LAW,
        /** Ours, in whole or in part, and to be confirmed; {@link Rule#reading()} says which part. */
        OUR_READING
    }

    private final Provision provision;

    Rule(Provision provision) {
        this.provision = provision;
    }

    public String label() {
        return provision.label;
    }

    /** What makes the period run, in French. */
    public String trigger() {
        return provision.trigger;
    }

    public LegalPeriod period() {
        return provision.period;
    }

    public Effect effect() {
        return provision.effect;
    }

    /** What its end means, in French. */
    public String consequence() {
        return provision.consequence;
    }

    /** What, happening before its end, makes it void. */
    public Set<EventType> cancelledBy() {
        return provision.cancelling;
    }

    /** What keeps it from running, or from running for certain. */
    public Set<EventType> suspendedBy() {
        return provision.suspending;
    }

    public List<String> articles() {
        return provision.articles;
    }

    public Certainty certainty() {
        return provision.certainty;
    }

    /** What of it is our reading, in French; empty where nothing is. */
    public String reading() {
        return provision.reading;
    }

    /** Since when these texts apply; before, older ones did. */
    public LocalDate validFrom() {
        return provision.validFrom;
    }

    /** The last day on which they apply; null while nothing replaces them. */
    public @Nullable LocalDate validTo() {
        return provision.validTo;
    }
}
