package org.saisine.correspondence;

/** How far a letter has come on its way. */
public enum DispatchState {
    QUEUED("En attente d’envoi", "neutral"),
    SENDING("En train de partir", "neutral"),
    SENT("Envoyée", "done"),
    FAILED("Non envoyée", "late"),
    UNCERTAIN("Envoi incertain", "soon"),
    CANCELLED("Envoi annulé", "neutral"),
    TO_POST("À remettre", "soon"),
    POSTED("Postée", "done"),
    RECEIVED("Reçue", "done"),
    SUBMITTED("Déposée", "done");

    private final String label;
    private final String tone;

    DispatchState(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    /** The class of its badge. */
    public String tone() {
        return tone;
    }

    /** Whether the letter is on its way or has arrived; otherwise it may be sent again. */
    public boolean isActive() {
        return this != FAILED && this != CANCELLED;
    }
}
