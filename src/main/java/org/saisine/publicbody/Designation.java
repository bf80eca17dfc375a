package org.saisine.publicbody;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a sentence speaks of a body, from the first word of its name: la mairie de Corte, du conseil départemental, à
 * l’université. A name whose first word is not a common noun takes no article: à Plaine Commune.
 */
record Designation(String nominative, String withDe, String withA) {

    private static final Set<String> LA = Set.of(
            "mairie",
            "préfecture",
            "sous-préfecture",
            "communauté",
            "métropole",
            "région",
            "collectivité",
            "direction",
            "délégation",
            "chambre",
            "cour",
            "commission",
            "caisse",
            "ville",
            "haute",
            "régie",
            "société",
            "banque",
            "bibliothèque",
            "faculté",
            "mission",
            "maison",
            "fondation");
    private static final Set<String> LE = Set.of(
            "conseil",
            "département",
            "centre",
            "commissariat",
            "rectorat",
            "ministère",
            "tribunal",
            "service",
            "syndicat",
            "défenseur",
            "contrôleur",
            "médiateur",
            "comité",
            "port",
            "grand",
            "groupe",
            "groupement",
            "lycée",
            "collège",
            "musée",
            "muséum",
            "parc",
            "pays",
            "secrétariat",
            "haut-commissariat",
            "vice-rectorat",
            "gouvernement");
    private static final Set<String> ELIDED = Set.of(
            "institut",
            "établissement",
            "etablissement",
            "office",
            "observatoire",
            "hôpital",
            "agence",
            "université",
            "autorité",
            "académie",
            "école",
            "ecole",
            "agglomération",
            "eurométropole",
            "association",
            "assistance",
            "assemblée",
            "administration",
            "union",
            "unité",
            "urssaf",
            "inspection",
            "intercommunalité");
    private static final Set<String> LES = Set.of("hôpitaux", "hospices", "archives", "services", "terres");
    private static final Set<String> ACRONYMS_LA = Set.of("RATP", "SNCF", "HATVP", "CNIL", "CADA");

    /** Nouns that are written with a capital only at the head of a line; the others are part of a proper name. */
    private static final Set<String> COMMON = Set.of(
            "mairie",
            "préfecture",
            "sous-préfecture",
            "communauté",
            "métropole",
            "région",
            "direction",
            "délégation",
            "conseil",
            "département",
            "centre",
            "commissariat",
            "rectorat",
            "vice-rectorat",
            "ministère",
            "tribunal",
            "cour",
            "service",
            "syndicat",
            "établissement",
            "etablissement",
            "université",
            "hôpital",
            "lycée",
            "collège");

    private static final Map<String, String> WITH_DE =
            Map.of("la ", "de la ", "le ", "du ", "l’", "de l’", "les ", "des ");
    private static final Map<String, String> WITH_A =
            Map.of("la ", "à la ", "le ", "au ", "l’", "à l’", "les ", "aux ");

    static Designation of(String name) {
        String head = name.split("[ ,]", 2)[0];
        String noun = head.toLowerCase(Locale.FRENCH);
        String article = article(head, noun);
        if (article.isEmpty()) {
            return new Designation(name, PlaceName.withDe(name), "à " + name);
        }
        String rest = COMMON.contains(noun) ? noun + name.substring(head.length()) : name;
        return new Designation(article + rest, WITH_DE.get(article) + rest, WITH_A.get(article) + rest);
    }

    private static String article(String head, String noun) {
        if (LA.contains(noun) || ACRONYMS_LA.contains(head)) {
            return "la ";
        }
        if (LE.contains(noun)) {
            return "le ";
        }
        if (ELIDED.contains(noun)) {
            return "l’";
        }
        return LES.contains(noun) ? "les " : "";
    }
}
