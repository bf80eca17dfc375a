package org.saisine.publicbody;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words by which people name a kind of body; in a query they count as found without being in the name. */
final class KindWords {

    private static final Map<BodyKind, List<String>> WORDS = words();

    private KindWords() {}

    /** How well {@code word} names each kind: 1 or less, 0 where it does not; by the kind's ordinal. */
    static float[] named(String word) {
        float[] quality = new float[BodyKind.values().length];
        WORDS.forEach((kind, words) -> {
            for (String known : words) {
                quality[kind.ordinal()] = Math.max(quality[kind.ordinal()], Likeness.of(word, known));
            }
        });
        return quality;
    }

    private static Map<BodyKind, List<String>> words() {
        Map<BodyKind, List<String>> words = new EnumMap<>(BodyKind.class);
        List<String> town = List.of("mairie", "commune", "ville", "municipalite", "hotel", "maire");
        words.put(BodyKind.COMMUNE, town);
        words.put(BodyKind.FORMER_COMMUNE, List.of("mairie", "commune", "deleguee", "annexe"));
        words.put(BodyKind.MUNICIPAL_DISTRICT, List.of("mairie", "arrondissement"));
        words.put(
                BodyKind.EPCI,
                List.of(
                        "metropole",
                        "agglomeration",
                        "communaute",
                        "communes",
                        "urbaine",
                        "intercommunalite",
                        "epci",
                        "cc",
                        "ca",
                        "cu"));
        words.put(BodyKind.DEPARTEMENT, List.of("departement", "conseil", "departemental", "general"));
        words.put(BodyKind.REGION, List.of("region", "conseil", "regional"));
        words.put(BodyKind.OVERSEAS, List.of("collectivite", "territoire"));
        words.put(BodyKind.PREFECTURE, List.of("prefecture", "prefet", "prefete"));
        words.put(BodyKind.SUB_PREFECTURE, List.of("prefecture", "sous", "prefet"));
        words.put(BodyKind.POLICE, List.of("commissariat", "police"));
        words.put(BodyKind.RECTORAT, List.of("rectorat", "academie", "recteur"));
        words.put(BodyKind.MINISTRY, List.of("ministere", "ministre"));
        words.put(BodyKind.COURT, List.of("tribunal", "administratif", "ta", "caa"));
        words.put(BodyKind.HOSPITAL, List.of("hopital", "hopitaux", "chu", "ch", "clinique"));
        words.put(BodyKind.UNIVERSITY, List.of("universite", "fac", "faculte"));
        return words;
    }
}
