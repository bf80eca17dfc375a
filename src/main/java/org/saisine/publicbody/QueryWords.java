package org.saisine.publicbody;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody typed, sorted: words to look for, codes (postcode, INSEE, SIREN), without the words that only link.
 *
 * @param words unaccented, abbreviations spelt out
 * @param codes upper-case, without spaces
 */
record QueryWords(List<String> words, List<String> codes) {

    private static final Set<String> LINKS =
            Set.of("de", "du", "des", "d", "la", "le", "les", "l", "et", "a", "au", "aux", "en");
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("pce", "provence"),
            Map.entry("mt", "mont"),
            Map.entry("nd", "notre dame"),
            Map.entry("s", "sur"),
            Map.entry("ss", "sous"),
            Map.entry("pref", "prefecture"),
            Map.entry("dept", "departement"),
            Map.entry("dpt", "departement"),
            Map.entry("cd", "conseil departemental"),
            Map.entry("cg", "conseil departemental"),
            Map.entry("cr", "conseil regional"),
            Map.entry("agglo", "agglomeration"));
    private static final Pattern SPACED_NUMBER = Pattern.compile("(?<=\\d)[\\s.](?=(\\d{3}|\\d{5})(\\D|$))");
    private static final Pattern CODE = Pattern.compile("\\d{2,14}|\\d[ab]|2[ab]\\d{1,3}");

    static QueryWords of(String typed) {
        List<String> words = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        String cut = typed.length() > 200 ? typed.substring(0, 200) : typed;
        for (String word :
                SearchName.of(SPACED_NUMBER.matcher(cut).replaceAll("")).split(" ")) {
            if (CODE.matcher(word).matches()) {
                codes.add(word.toUpperCase(java.util.Locale.ROOT));
            } else if (!word.isEmpty()) {
                words.addAll(List.of(ABBREVIATIONS.getOrDefault(word, word).split(" ")));
            }
        }
        return new QueryWords(withoutLinks(words), codes);
    }

    /** The words of a name, as the index keeps them. */
    static List<String> ofName(String name) {
        return withoutLinks(List.of(SearchName.of(name).split(" ")));
    }

    private static List<String> withoutLinks(List<String> words) {
        List<String> telling =
                words.stream().filter(w -> !LINKS.contains(w) && !w.isEmpty()).toList();
        return telling.isEmpty() ? words.stream().filter(w -> !w.isEmpty()).toList() : telling;
    }

    boolean isEmpty() {
        return words.isEmpty() && codes.isEmpty();
    }
}
