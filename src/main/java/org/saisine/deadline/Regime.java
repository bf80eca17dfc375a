package org.saisine.deadline;

/** Which law a request follows: the CRPA's, or also that of environmental information (C. env., art. L. 124-1 s.). */
public enum Regime {
    GENERAL("Régime général"),
    ENVIRONMENT("Informations relatives à l’environnement");

    private final String label;

    Regime(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
