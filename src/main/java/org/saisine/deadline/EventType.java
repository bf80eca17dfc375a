package org.saisine.deadline;

/** The kinds of event, in the order in which a request lives them; the order settles events of one day. */
public enum EventType {
    REQUEST_SENT("Demande envoyée"),
    REQUEST_RECEIVED("Demande reçue"),
    RECEIVED_BY_COMPETENT_BODY("Demande reçue par l’administration compétente"),
    ACKNOWLEDGED("Accusé de réception"),
    CLARIFICATION_REQUESTED("Précision demandée"),
    CLARIFICATION_PROVIDED("Précision fournie"),
    EXTENSION_NOTIFIED("Prolongation annoncée"),
    FEE_NOTICE("Frais annoncés"),
    EXPRESS_REFUSAL("Refus exprès"),
    DISCLOSURE("Communication"),
    NOT_HELD("Document non détenu ou inexistant"),
    REFERRED("Saisine de la CADA envoyée"),
    REFERRAL_REGISTERED("Saisine enregistrée par la CADA"),
    OPINION_ISSUED("Avis rendu par la CADA"),
    REFUSAL_CONFIRMED("Refus confirmé par écrit"),
    REASONS_REQUESTED("Motifs demandés"),
    REASONS_GIVEN("Motifs communiqués"),
    COURT_ACTION_FILED("Requête déposée au tribunal"),
    JUDGMENT_NOTIFIED("Jugement notifié"),
    WITHDRAWN("Demande abandonnée");

    private final String label;

    EventType(String label) {
        this.label = label;
    }

    /** The French name, capital first. */
    public String label() {
        return label;
    }

    static EventType of(Event event) {
        return switch (event) {
            case Event.RequestSent e -> REQUEST_SENT;
            case Event.RequestReceived e -> REQUEST_RECEIVED;
            case Event.ReceivedByCompetentBody e -> RECEIVED_BY_COMPETENT_BODY;
            case Event.Acknowledged e -> ACKNOWLEDGED;
            case Event.ClarificationRequested e -> CLARIFICATION_REQUESTED;
            case Event.ClarificationProvided e -> CLARIFICATION_PROVIDED;
            case Event.ExtensionNotified e -> EXTENSION_NOTIFIED;
            case Event.FeeNotice e -> FEE_NOTICE;
            case Event.ExpressRefusal e -> EXPRESS_REFUSAL;
            case Event.Disclosure e -> DISCLOSURE;
            case Event.NotHeld e -> NOT_HELD;
            case Event.Referred e -> REFERRED;
            case Event.ReferralRegistered e -> REFERRAL_REGISTERED;
            case Event.OpinionIssued e -> OPINION_ISSUED;
            case Event.RefusalConfirmed e -> REFUSAL_CONFIRMED;
            case Event.ReasonsRequested e -> REASONS_REQUESTED;
            case Event.ReasonsGiven e -> REASONS_GIVEN;
            case Event.CourtActionFiled e -> COURT_ACTION_FILED;
            case Event.JudgmentNotified e -> JUDGMENT_NOTIFIED;
            case Event.Withdrawn e -> WITHDRAWN;
        };
    }
}
