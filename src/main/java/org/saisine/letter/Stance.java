package org.saisine.letter;

/** What its author chose to say, in a letter that leaves the choice. */
public enum Stance {
    ACCEPT("J’accepte, avec un plafond"),
    CONTEST("Je conteste");

    private final String label;

    Stance(String label) {
        this.label = label;
    }

    public boolean contests() {
        return this == CONTEST;
    }

    public String label() {
        return label;
    }
}
