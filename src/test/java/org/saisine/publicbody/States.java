package org.saisine.publicbody;

import java.util.List;
import java.util.Set;

/** Where the map does not say who governs: collectivities with a statute of their own, and the State overseas. */
final class States {

    /** One collectivity instead of a département and a région, or of two départements (Alsace), or a town (Paris). */
    private static final Set<String> WITHOUT_COUNCIL = Set.of("2A", "2B", "67", "68", "75", "972", "973");

    private static final Set<String> WITHOUT_REGIONAL_COUNCIL =
            Set.of("94", "02", "03", "06", "975", "977", "978", "984", "986", "987", "988", "989");

    private States() {}

    static boolean hasCouncil(String department) {
        return !WITHOUT_COUNCIL.contains(department);
    }

    static boolean hasRegionalCouncil(String region) {
        return !WITHOUT_REGIONAL_COUNCIL.contains(region);
    }

    /** INSEE codes districts of the southern lands, kingdoms of Wallis and two collectivities as if they were communes. */
    static boolean isCommune(String insee) {
        return !insee.matches("97701|97801|984.*|986.*|989.*");
    }

    static List<String> namesOfCouncil(String department, String name) {
        return department.equals("976")
                ? List.of("Département de Mayotte", "Région Mayotte", "Département-Région de Mayotte")
                : List.of("Département " + name);
    }

    static List<String> usualNames(String groupingSiren) {
        return groupingSiren.equals("200046977") ? List.of("Grand Lyon") : List.of();
    }

    static String overseasName(String insee, String name) {
        return switch (insee) {
            case "97701", "97801" -> "Collectivité de " + name;
            case "98611", "98612", "98613" -> "Circonscription " + PlaceName.withDe(name);
            default -> name;
        };
    }

    static List<List<String>> bodies() {
        return List.of(
                body(
                        "region-94",
                        BodyKind.REGION,
                        "Collectivité de Corse",
                        "Corse",
                        "2A",
                        "360000",
                        "Région Corse",
                        "Conseil régional de Corse",
                        "Conseil exécutif de Corse",
                        "Assemblée de Corse",
                        "Collectivité territoriale de Corse",
                        "Conseil départemental de la Corse-du-Sud",
                        "Conseil départemental de la Haute-Corse"),
                body(
                        "region-02",
                        BodyKind.REGION,
                        "Collectivité territoriale de Martinique",
                        "Martinique",
                        "972",
                        "350000",
                        "Région Martinique",
                        "Conseil régional de la Martinique",
                        "Conseil départemental de la Martinique"),
                body(
                        "region-03",
                        BodyKind.REGION,
                        "Collectivité territoriale de Guyane",
                        "Guyane",
                        "973",
                        "290000",
                        "Région Guyane",
                        "Conseil régional de Guyane",
                        "Conseil départemental de la Guyane"),
                body(
                        "departement-6AE",
                        BodyKind.DEPARTEMENT,
                        "Collectivité européenne d’Alsace",
                        "Alsace",
                        "67",
                        "1920000",
                        "CEA",
                        "Département d’Alsace",
                        "Conseil départemental du Bas-Rhin",
                        "Conseil départemental du Haut-Rhin"),
                body(
                        "collectivite-975",
                        BodyKind.OVERSEAS,
                        "Collectivité territoriale de Saint-Pierre-et-Miquelon",
                        "Saint-Pierre-et-Miquelon",
                        "975",
                        "5800"),
                body(
                        "collectivite-986",
                        BodyKind.OVERSEAS,
                        "Assemblée territoriale des îles Wallis et Futuna",
                        "Wallis-et-Futuna",
                        "986",
                        "11600"),
                body(
                        "collectivite-987",
                        BodyKind.OVERSEAS,
                        "Gouvernement de la Polynésie française",
                        "Polynésie française",
                        "987",
                        "280000"),
                body(
                        "collectivite-988",
                        BodyKind.OVERSEAS,
                        "Gouvernement de la Nouvelle-Calédonie",
                        "Nouvelle-Calédonie",
                        "988",
                        "265000"),
                body(
                        "prefecture-975",
                        BodyKind.PREFECTURE,
                        "Préfecture de Saint-Pierre-et-Miquelon",
                        "Saint-Pierre-et-Miquelon",
                        "975",
                        "5800"),
                body(
                        "prefecture-977",
                        BodyKind.PREFECTURE,
                        "Préfecture de Saint-Barthélemy et de Saint-Martin",
                        "Saint-Barthélemy et Saint-Martin",
                        "978",
                        "43000"),
                body(
                        "prefecture-984",
                        BodyKind.PREFECTURE,
                        "Préfecture des Terres australes et antarctiques françaises",
                        "Terres australes et antarctiques françaises",
                        "984",
                        "",
                        "TAAF"),
                body(
                        "prefecture-986",
                        BodyKind.PREFECTURE,
                        "Administration supérieure des îles Wallis et Futuna",
                        "Wallis-et-Futuna",
                        "986",
                        "11600"),
                body(
                        "prefecture-987",
                        BodyKind.PREFECTURE,
                        "Haut-commissariat de la République en Polynésie française",
                        "Polynésie française",
                        "987",
                        "280000"),
                body(
                        "prefecture-988",
                        BodyKind.PREFECTURE,
                        "Haut-commissariat de la République en Nouvelle-Calédonie",
                        "Nouvelle-Calédonie",
                        "988",
                        "265000"),
                body(
                        "prefecture-police-75",
                        BodyKind.PREFECTURE,
                        "Préfecture de police",
                        "Paris",
                        "75",
                        "",
                        "Préfecture de police de Paris",
                        "Police nationale Paris"),
                body(
                        "prefecture-police-13",
                        BodyKind.PREFECTURE,
                        "Préfecture de police des Bouches-du-Rhône",
                        "Bouches-du-Rhône",
                        "13",
                        ""));
    }

    private static List<String> body(
            String key,
            BodyKind kind,
            String name,
            String territory,
            String department,
            String population,
            String... others) {
        return Territories.line(
                key, kind, name, territory, List.of(others), "", "", department, "", List.of(), population, "");
    }
}
