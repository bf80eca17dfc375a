package org.saisine.publicbody;

import java.util.Map;
import java.util.Set;

/** Département codes: found in other codes, and the forms that files give them. */
final class Departments {

    private static final Set<String> CORSICA = Set.of("2A", "2B");

    /** The CADA's file mixes 970, 974, 977 and 978: overseas postcodes and départements do not agree there. */
    private static final Set<String> OVERSEAS = Set.of("971", "972", "973", "974", "975", "976", "977", "978");

    /** CJA, art. R. 221-3. */
    private static final Map<String, String> SEATS = seats();

    private Departments() {}

    /** 2B of 2B096, 974 of 97411. */
    static String ofInsee(String insee) {
        if (insee.length() < 5) {
            return "";
        }
        return insee.startsWith("97") || insee.startsWith("98") ? insee.substring(0, 3) : insee.substring(0, 2);
    }

    /** The départements that a file may mean by {@code written}: 1 is 01, 20 is either half of Corsica. */
    static Set<String> meantBy(String written) {
        String code = written.strip().toUpperCase(java.util.Locale.ROOT);
        if (code.equals("20")) {
            return CORSICA;
        }
        if (code.startsWith("97")) {
            return OVERSEAS;
        }
        return Set.of(code.length() == 1 ? "0" + code : code);
    }

    /** Which calendar of public holidays applies (law.md, § 4.4). */
    static String territory(String department) {
        return switch (department) {
            case "57", "67", "68" -> "ALSACE_MOSELLE";
            case "971" -> "GUADELOUPE";
            case "972" -> "MARTINIQUE";
            case "973" -> "GUYANE";
            case "974", "984" -> "REUNION";
            case "975" -> "SAINT_PIERRE_ET_MIQUELON";
            case "976" -> "MAYOTTE";
            case "977" -> "SAINT_BARTHELEMY";
            case "978" -> "SAINT_MARTIN";
            case "986" -> "WALLIS_ET_FUTUNA";
            case "987" -> "POLYNESIE";
            case "988" -> "NOUVELLE_CALEDONIE";
            default -> "METROPOLE";
        };
    }

    /** The town of the administrative court, so that « tribunal administratif de … » can be said of it. */
    static String tribunal(String department) {
        return SEATS.getOrDefault(department, "");
    }

    private static Map<String, String> seats() {
        String table = """
                Amiens 02 60 80;Bastia 2A 2B;Besançon 25 39 70 90;Bordeaux 24 33 47;Caen 14 50 61;Cergy-Pontoise 92 95;
                Châlons-en-Champagne 08 10 51 52;Clermont-Ferrand 03 15 43 63;Dijon 21 58 71 89;Grenoble 26 38 73 74;
                Lille 59 62;Limoges 19 23 36 87;Lyon 01 07 42 69;Marseille 04 05 13;Melun 77 94;Montpellier 11 34 66;
                Montreuil 93;Nancy 54 55 88;Nantes 44 49 53 72 85;Nice 06;Nîmes 30 48 84;Orléans 18 28 37 41 45;
                Paris 75;Pau 32 40 64 65;Poitiers 16 17 79 86;Rennes 22 29 35 56;Rouen 27 76;Strasbourg 57 67 68;
                Toulon 83;Toulouse 09 12 31 46 81 82;Versailles 78 91;la Guadeloupe 971;la Martinique 972;
                la Guyane 973;La Réunion 974 984;Saint-Pierre-et-Miquelon 975;Mayotte 976;Saint-Barthélemy 977;
                Saint-Martin 978;Wallis-et-Futuna 986;la Polynésie française 987;Nouvelle-Calédonie 988
                """;
        Map<String, String> seats = new java.util.HashMap<>();
        for (String entry : table.split(";")) {
            String[] words = entry.strip().split(" (?=\\d)", 2);
            for (String department : words[1].split(" ")) {
                seats.put(department, words[0]);
            }
        }
        return Map.copyOf(seats);
    }
}
