package org.saisine.deadline;

/** Where a deadline stands today. */
public enum State {
    /** Not yet over, or not yet begun. */
    RUNNING("En cours"),
    /** The situation is there. */
    REACHED("Atteint"),
    /** The act was made in time. */
    DONE("Fait à temps"),
    /** The last day, by the most generous reading, is over. */
    MISSED("Dépassé"),
    /** Something keeps it from running, or from running for certain. */
    SUSPENDED("Suspendu"),
    /** Another event made it void. */
    CANCELLED("Sans objet");

    private final String label;

    State(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
