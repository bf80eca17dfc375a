package org.saisine.reminder;

/** How far a mail has come. */
public enum MailState {
    QUEUED("En attente", "neutral"),
    SENDING("En train de partir", "neutral"),
    SENT("Envoyé", "done"),
    FAILED("Refusé", "late"),
    UNCERTAIN("Incertain", "soon"),
    CANCELLED("Annulé", "neutral");

    private final String label;
    private final String tone;

    MailState(String label, String tone) {
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
}
