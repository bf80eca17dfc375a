package org.saisine.request;

/** What became of one document asked for. */
public enum Outcome {
    PENDING("En attente"),
    DISCLOSED("Communiqué"),
    PARTIALLY_DISCLOSED("Communiqué en partie"),
    REFUSED("Refusé"),
    NOT_HELD("Non détenu ou inexistant"),
    WITHDRAWN("Abandonné");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
