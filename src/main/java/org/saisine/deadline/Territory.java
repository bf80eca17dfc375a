package org.saisine.deadline;

/** Where the requester lives or the court sits, as far as holidays and distance matter. */
public enum Territory {
    METROPOLE("Métropole", Place.METROPOLITAN),
    ALSACE_MOSELLE("Alsace-Moselle", Place.METROPOLITAN),
    GUADELOUPE("Guadeloupe", Place.OVERSEAS),
    GUYANE("Guyane", Place.OVERSEAS),
    MARTINIQUE("Martinique", Place.OVERSEAS),
    REUNION("La Réunion", Place.OVERSEAS),
    MAYOTTE("Mayotte", Place.OVERSEAS),
    SAINT_BARTHELEMY("Saint-Barthélemy", Place.OVERSEAS),
    SAINT_MARTIN("Saint-Martin", Place.OVERSEAS),
    SAINT_PIERRE_ET_MIQUELON("Saint-Pierre-et-Miquelon", Place.OVERSEAS),
    POLYNESIE("Polynésie française", Place.OVERSEAS),
    NOUVELLE_CALEDONIE("Nouvelle-Calédonie", Place.OVERSEAS),
    WALLIS_ET_FUTUNA("Wallis-et-Futuna", Place.OVERSEAS),
    TAAF("Terres australes et antarctiques françaises", Place.OVERSEAS),
    ABROAD("Étranger", Place.ABROAD);

    private enum Place {
        METROPOLITAN,
        OVERSEAS,
        ABROAD
    }

    private final String label;
    private final Place place;

    Territory(String label, Place place) {
        this.label = label;
        this.place = place;
    }

    public String label() {
        return label;
    }

    boolean isOverseas() {
        return place == Place.OVERSEAS;
    }

    boolean isAbroad() {
        return place == Place.ABROAD;
    }
}
