package org.saisine.deadline;

import static org.saisine.deadline.LegalPeriod.ofSilence;
import static org.saisine.deadline.LegalPeriod.reasonable;
import static org.saisine.deadline.LegalPeriod.toGoToCourt;
import static org.saisine.deadline.LegalPeriod.toReferToTheCada;

import java.util.List;

/**
 * The law as data: one row a rule, with what it is called, what makes it run, how long, and by which texts. The code
 * elsewhere only counts the days.
 */
public enum Rule {
    D01_REFUS_IMPLICITE(
            "Naissance du refus implicite",
            "réception de la demande par l’administration",
            ofSilence(1),
            "CRPA, art. R.* 311-12",
            "CRPA, art. R. 311-13"),
    D01E_ENV_PROROGE(
            "Naissance du refus implicite, délai prolongé (environnement)",
            "réception de la demande, si la prolongation est motivée et notifiée dans le premier mois",
            ofSilence(2),
            "C. env., art. R. 124-1"),
    D02_CADA_EXPRES(
            "Saisir la CADA après un refus exprès",
            "notification du refus",
            toReferToTheCada(2),
            "CRPA, art. R. 343-1",
            "CRPA, art. R. 311-15"),
    D03_CADA_IMPLICITE(
            "Saisir la CADA après un refus implicite",
            "naissance du refus implicite",
            toReferToTheCada(2),
            "CRPA, art. R. 343-1"),
    D03R_CADA_RAISONNABLE(
            "Saisir la CADA dans un délai raisonnable",
            "notification ou connaissance d’un refus qui ne dit rien de la CADA ni de ses délais",
            reasonable(12),
            "CE, Sect., 31 mars 2017, n° 389842",
            "CE, 11 juillet 2016, n° 391899"),
    D04_AVIS_CADA(
            "Avis de la CADA (délai indicatif)",
            "enregistrement de la saisine par la CADA",
            ofSilence(1),
            "CRPA, art. R. 343-3"),
    D05_SUITE_AVIS(
            "Suite donnée à l’avis par l’administration (délai indicatif)",
            "réception de l’avis par l’administration (à défaut, date de l’avis)",
            ofSilence(1),
            "CRPA, art. R. 343-3"),
    D06_REFUS_CONFIRME(
            "Naissance du refus confirmé par le silence",
            "enregistrement de la saisine par la CADA",
            ofSilence(2),
            "CRPA, art. R.* 343-4",
            "CRPA, art. R. 343-5"),
    D07_TA_IMPLICITE(
            "Saisir le tribunal après un refus confirmé par le silence",
            "naissance du refus confirmé par le silence",
            toGoToCourt(2),
            "CJA, art. R. 421-2"),
    D08_TA_EXPRES(
            "Saisir le tribunal après un refus confirmé par écrit",
            "notification du refus confirmé, après saisine de la CADA",
            toGoToCourt(2),
            "CJA, art. R. 421-1",
            "CJA, art. R. 421-2"),
    D09_TA_RAISONNABLE(
            "Saisir le tribunal dans un délai raisonnable",
            "connaissance d’un refus confirmé qui ne dit rien du tribunal ni de ses délais",
            reasonable(12),
            "CE, 11 mars 2024, n° 488227"),
    D11_REPONSE_MOTIFS(
            "Réponse à la demande de motifs",
            "réception de la demande de motifs par l’administration",
            ofSilence(1),
            "CRPA, art. L. 232-4"),
    D12_TA_APRES_MOTIFS(
            "Saisir le tribunal après la demande de motifs",
            "communication des motifs",
            toGoToCourt(2),
            "CRPA, art. L. 232-4",
            "CE, avis, 2 octobre 2025, n° 504677"),
    /** Added to the period of CJA, art. R. 421-1; never due by itself. */
    D13_DISTANCE_OM(
            "Délai de distance, outre-mer",
            "demeure dans une autre collectivité que celle du tribunal, l’une des deux outre-mer",
            ofSilence(1),
            "CJA, art. R. 421-7"),
    /** Added to the period of CJA, art. R. 421-1; never due by itself. */
    D14_DISTANCE_ETR("Délai de distance, étranger", "demeure à l’étranger", ofSilence(2), "CJA, art. R. 421-7"),
    D22_CASSATION(
            "Se pourvoir en cassation (il n’y a pas d’appel)",
            "notification du jugement",
            toGoToCourt(2),
            "CJA, art. R. 811-1",
            "CJA, art. R. 821-1",
            "CJA, art. R. 821-3"),
    D23_EXECUTION(
            "Demander l’exécution du jugement",
            "notification du jugement",
            ofSilence(3),
            "CJA, art. L. 911-4",
            "CJA, art. R. 921-1-1");

    private final String label;
    private final String trigger;
    private final LegalPeriod period;
    private final List<String> articles;

    Rule(String label, String trigger, LegalPeriod period, String... articles) {
        this.label = label;
        this.trigger = trigger;
        this.period = period;
        this.articles = List.of(articles);
    }

    public String label() {
        return label;
    }

    /** What makes the period run, in French. */
    public String trigger() {
        return trigger;
    }

    public LegalPeriod period() {
        return period;
    }

    public List<String> articles() {
        return articles;
    }
}
