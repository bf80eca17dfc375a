package org.saisine.deadline;

/** Where a request stands in law (situation). */
public enum Status {
    DRAFT("Brouillon"),
    SENT("Envoyée, réception non prouvée"),
    RECEIVED("Reçue"),
    ACKNOWLEDGED("Accusé de réception reçu"),
    CLARIFICATION_REQUESTED("Précision demandée"),
    EXTENDED("Délai prolongé"),
    TRANSFERRED("Transmise à une autre administration"),
    FEE_ANNOUNCED("Frais annoncés"),
    NOT_HELD("Document non détenu ou inexistant"),
    DISCLOSED("Communiqué"),
    PARTIALLY_DISCLOSED("Communication partielle"),
    REFUSED("Refus exprès"),
    REFUSED_BY_SILENCE("Refus implicite"),
    REFERRED("CADA saisie"),
    REFERRAL_REGISTERED("Saisine enregistrée par la CADA"),
    OPINION_ISSUED("Avis rendu"),
    OPINION_FAVORABLE("Avis favorable"),
    OPINION_QUALIFIED("Avis favorable sous réserve"),
    OPINION_UNFAVORABLE("Avis défavorable"),
    OPINION_INADMISSIBLE("Saisine irrecevable"),
    OPINION_NO_JURISDICTION("CADA incompétente"),
    OPINION_MOOT("Avis sans objet"),
    REFUSAL_CONFIRMED_BY_SILENCE("Refus confirmé par le silence"),
    REFUSAL_CONFIRMED("Refus confirmé par écrit"),
    REASONS_REQUESTED("Motifs demandés"),
    COURT_ACTION_FILED("Requête déposée au tribunal"),
    JUDGED("Jugée"),
    TIME_BARRED("Délai expiré"),
    WITHDRAWN("Abandonnée");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
