package org.saisine.publicbody;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reduces the many ways in which files write a body's name to one, so that two names can be compared. */
final class BodyNames {

    private static final Set<String> LINKS = Set.of("de", "du", "des", "d", "la", "le", "les", "l", "et", "academie");

    /** Words that say only that the body groups communes. */
    private static final Set<String> GROUPING = Set.of(
            "communaute",
            "communes",
            "commune",
            "agglomeration",
            "agglo",
            "urbaine",
            "metropole",
            "etablissement",
            "public",
            "territorial");

    private static final Pattern GROUPING_NAME =
            Pattern.compile("\\b(communaute|agglomeration|metropole|intercom|public territorial)\\b");

    private static final Pattern PARENTHESES = Pattern.compile("\\s*\\(([^)]*)\\)");
    private static final Pattern TRAILING_CODE = Pattern.compile("\\s+-?\\d[0-9AB]\\d{3}(-\\d+)?$");

    private BodyNames() {}

    /** mairie oyonnax, of « Mairie d'Oyonnax » and « Mairie - Oyonnax 01283-01 ». */
    static String key(String name) {
        String words = SearchName.of(withoutCode(withoutParentheses(name)))
                .replace("conseil general", "conseil departemental")
                .replaceAll("^(ville|commune|hotel ville) ", "mairie ");
        return Arrays.stream(words.split(" ")).filter(w -> !LINKS.contains(w)).collect(Collectors.joining(" "));
    }

    /** The words that tell one intercommunalité from another, in no order: beaune cote sud. */
    static Set<String> grouping(String name) {
        return Arrays.stream(key(name).split(" "))
                .filter(w -> !w.isEmpty() && !GROUPING.contains(w))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean soundsLikeGrouping(String name) {
        return GROUPING_NAME.matcher(key(name)).find();
    }

    static String withoutParentheses(String name) {
        return PARENTHESES.matcher(name).replaceAll("").strip();
    }

    /** What stands in parentheses, mostly the acronym that people type. */
    static List<String> inParentheses(String name) {
        return PARENTHESES
                .matcher(name)
                .results()
                .map(r -> r.group(1).strip())
                .filter(acronym -> acronym.matches(".*\\p{L}.*"))
                .toList();
    }

    static String withoutCode(String name) {
        return TRAILING_CODE.matcher(name.strip()).replaceAll("").strip();
    }

    /** Typography of a name that a letter will print: apostrophes, capitals with their accents. */
    static String printed(String name) {
        return name.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("(?:''|\")(.+?)(?:''|\")", "«\u00a0$1\u00a0»")
                .replace("'", "’")
                .replaceAll("^Etablissement", "Établissement")
                .replaceAll("^Ecole", "École")
                .replaceAll("\\bIle(s?)-de-", "Île$1-de-");
    }
}
