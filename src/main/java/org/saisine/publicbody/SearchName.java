package org.saisine.publicbody;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as searches compare them: unaccented lower-case words, St for Saint spelt out. */
final class SearchName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");

    private SearchName() {}

    static String of(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        String words = " " + NOT_A_WORD.matcher(bare).replaceAll(" ").strip() + " ";
        return words.replace(" st ", " saint ").replace(" ste ", " sainte ").strip();
    }
}
