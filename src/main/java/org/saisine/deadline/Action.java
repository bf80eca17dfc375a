package org.saisine.deadline;

import org.jspecify.annotations.Nullable;

/** What a requester may do next, its French name and the letter that does it. */
public enum Action {
    SEND_REQUEST("Envoyer la demande", "initial-request"),
    WAIT("Attendre", null),
    FOLLOW_UP("Relancer l’administration", "follow-up"),
    CLARIFICATION_REPLY("Répondre à la demande de précision", "clarification-reply"),
    FEE_REPLY("Accepter ou contester les frais", "fee-reply"),
    REFERRAL("Saisir la CADA", "cada-referral"),
    REASONS_REQUEST("Demander les motifs du refus", "reasons-request"),
    ASK_REGISTRATION("Demander à la CADA la date et le numéro d’enregistrement", null),
    COURT_ACTION("Saisir le tribunal administratif", "court-application"),
    CASSATION("Se pourvoir en cassation, avec un avocat aux Conseils", null),
    /** CJA, art. L. 911-4. */
    EXECUTION("Demander l’exécution du jugement", "judgment-execution"),
    NEW_REQUEST("Faire une nouvelle demande", "new-request");

    private final String label;
    private final @Nullable String letter;

    Action(String label, @Nullable String letter) {
        this.label = label;
        this.letter = letter;
    }

    /** What it is, in French, beginning with the verb. */
    public String label() {
        return label;
    }

    /** The id of the letter (template) that does it, or null where there is none. */
    public @Nullable String letter() {
        return letter;
    }
}
