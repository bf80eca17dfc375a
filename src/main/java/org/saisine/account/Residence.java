package org.saisine.account;

/** Where the requester lives: it lengthens the delay to go to court (délai de distance, CJA, art. R. 421-7). */
public enum Residence {
    METROPOLE("France métropolitaine"),
    ALSACE_MOSELLE("Alsace ou Moselle"),
    GUADELOUPE("Guadeloupe"),
    GUYANE("Guyane"),
    MARTINIQUE("Martinique"),
    REUNION("La Réunion"),
    MAYOTTE("Mayotte"),
    SAINT_BARTHELEMY("Saint-Barthélemy"),
    SAINT_MARTIN("Saint-Martin"),
    SAINT_PIERRE_ET_MIQUELON("Saint-Pierre-et-Miquelon"),
    POLYNESIE("Polynésie française"),
    NOUVELLE_CALEDONIE("Nouvelle-Calédonie"),
    WALLIS_ET_FUTUNA("Wallis-et-Futuna"),
    TAAF("Terres australes et antarctiques françaises"),
    ABROAD("À l’étranger");

    private final String label;

    Residence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
