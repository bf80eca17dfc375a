package org.saisine.deadline;

/** The distance period (délai de distance; CJA, art. R. 421-7) between where the requester lives and where the court sits. */
final class Distance {

    private Distance() {}

    static int months(Territory residence, Territory court) {
        if (residence.isAbroad()) {
            return Rule.D14_DISTANCE_ETR.period().length();
        }
        boolean apart = court.isOverseas() ? residence != court : residence.isOverseas();
        return apart ? Rule.D13_DISTANCE_OM.period().length() : 0;
    }

    /** What is said beside a refusal confirmed in writing; empty where there is no distance. */
    static String note(Territory residence, Territory court) {
        int months = months(residence, court);
        return months == 0
                ? ""
                : "Délai de distance compris" + Wording.COLON + Wording.months(months)
                        + " de plus (CJA, art. R. 421-7).";
    }

    /** What is said beside a refusal by silence, to which the article does not refer; empty where there is no distance. */
    static String unapplied(Territory residence, Territory court) {
        return months(residence, court) == 0
                ? ""
                : "Le délai de distance (CJA, art. R. 421-7) ne vise que les décisions notifiées" + Wording.COLON
                        + "nous ne l’ajoutons pas ici.";
    }
}
