package org.saisine.deadline;

/** Where the requester lives or the court sits, as far as holidays and distance matter. */
public enum Territory {
    METROPOLE("Métropole"),
    ALSACE_MOSELLE("Alsace-Moselle"),
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
    ABROAD("Étranger");

    private final String label;

    Territory(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean isOverseas() {
        return switch (this) {
            case METROPOLE, ALSACE_MOSELLE, ABROAD -> false;
            case GUADELOUPE,
                    GUYANE,
                    MARTINIQUE,
                    REUNION,
                    MAYOTTE,
                    SAINT_BARTHELEMY,
                    SAINT_MARTIN,
                    SAINT_PIERRE_ET_MIQUELON,
                    POLYNESIE,
                    NOUVELLE_CALEDONIE,
                    WALLIS_ET_FUTUNA,
                    TAAF -> true;
        };
    }
}
