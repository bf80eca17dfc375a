package org.saisine.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts French text into words, the same way for a page and for a query: elided articles fall away, compounds are kept whole
 * and in parts, words broken at the end of a line are joined, numbers and references (2021-117, 13-2055) stay whole.
 */
final class Words {

    /** No word of the language comes near; longer runs are noise of a broken text layer. */
    private static final int LONGEST = 64;

    private static final int MOST_PARTS = 8;

    private static final Set<String> ELIDED =
            Set.of("l", "d", "c", "j", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+|\u00ad");

    private final CharSequence text;
    private int at;

    Words(CharSequence text) {
        this.text = text;
    }

    static List<Word> of(CharSequence text) {
        Words words = new Words(text);
        List<Word> all = new ArrayList<>();
        for (Word word = words.next(); word != null; word = words.next()) {
            all.add(word);
        }
        return all;
    }

    /** Lower case, without accents, ligatures opened. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        lower = lower.replace("œ", "oe").replace("æ", "ae");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    static boolean hasDigit(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isDigit(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The next word, or null at the end of the text. */
    @Nullable
    Word next() {
        while (at < text.length()) {
            if (!isLetterOrDigit(at)) {
                at++;
                continue;
            }
            Word word = compose(segments());
            if (!word.form().isEmpty()) {
                return word;
            }
        }
        return null;
    }

    /** A run of letters or digits, and what ties it to the run before: a hyphen, an apostrophe, a separator of numbers. */
    private record Segment(String form, int start, int end, char tie) {
        boolean isNumber() {
            for (int i = 0; i < form.length(); i++) {
                if (!Character.isDigit(form.charAt(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        char tie = ' ';
        do {
            int start = at;
            while (at < text.length() && at - start < LONGEST && isInside(at)) {
                at++;
            }
            segments.add(new Segment(fold(text.subSequence(start, at).toString()), start, at, tie));
            int next = segments.size() < MOST_PARTS ? afterTie(start) : at;
            if (next > at) {
                tie = text.charAt(at);
                at = next;
            } else {
                return segments;
            }
        } while (true);
    }

    /** Where the next segment of the same word begins, or the current place where the word ends here. */
    private int afterTie(int start) {
        if (at + 1 >= text.length()) {
            return at;
        }
        char c = text.charAt(at);
        if (isHyphen(c)) {
            return isLetterOrDigit(at + 1) ? at + 1 : afterLineBreak();
        }
        if (!isLetterOrDigit(at + 1)) {
            return at;
        }
        boolean tied = isApostrophe(c)
                || (isNumberSeparator(c) && isDigit(at - 1) && isDigit(at + 1))
                || (c == '.' && isInitial(start));
        return tied ? at + 1 : at;
    }

    /** The letters of C.N.I.L.: one letter before the dot, one after. */
    private boolean isInitial(int start) {
        boolean oneAfter = at + 2 >= text.length() || !isInside(at + 2);
        return at - start == 1 && !isDigit(start) && !isDigit(at + 1) && oneAfter;
    }

    /** "vidéosurveil-\nlance": the rest of the word, on the next line. */
    private int afterLineBreak() {
        int next = at + 1;
        boolean broken = false;
        while (next < text.length() && Character.isWhitespace(text.charAt(next)) && next - at < 12) {
            broken |= text.charAt(next) == '\n' || text.charAt(next) == '\r';
            next++;
        }
        boolean goesOn = broken && next < text.length() && Character.isLowerCase(text.charAt(next));
        return goesOn && Character.isLetter(text.charAt(at - 1)) ? next : at;
    }

    private static Word compose(List<Segment> all) {
        List<Segment> segments = withoutArticles(all);
        if (segments.size() == 1) {
            return simple(segments.getFirst());
        }
        String form = whole(segments);
        int start = segments.getFirst().start();
        int end = segments.getLast().end();
        boolean initials = segments.stream().allMatch(s -> s.form().length() == 1 && !s.isNumber());
        return new Word(form, start, end, initials ? List.of() : parts(segments));
    }

    /** The number of DEL-2021-117 is a word of its own in it. */
    private static List<Word> parts(List<Segment> segments) {
        List<Word> parts = new ArrayList<>();
        int from = 0;
        while (from < segments.size()) {
            int to = from + 1;
            while (to < segments.size()
                    && segments.get(to - 1).isNumber()
                    && segments.get(to).isNumber()) {
                to++;
            }
            boolean reference = to - from > 1 && to - from < segments.size();
            if (reference) {
                parts.add(compose(segments.subList(from, to)));
            } else {
                segments.subList(from, to).forEach(segment -> parts.add(simple(segment)));
            }
            from = to;
        }
        return parts;
    }

    private static List<Segment> withoutArticles(List<Segment> all) {
        int first = 0;
        while (first + 1 < all.size()
                && isApostrophe(all.get(first + 1).tie())
                && ELIDED.contains(all.get(first).form())) {
            first++;
        }
        return all.subList(first, all.size());
    }

    /** Numbers keep what separates them; words are joined as if they had never been apart. */
    private static String whole(List<Segment> segments) {
        boolean number = segments.stream().allMatch(Segment::isNumber);
        return IntStream.range(0, segments.size())
                .mapToObj(i -> (number && i > 0 ? tie(segments.get(i).tie()) : "")
                        + segments.get(i).form())
                .collect(Collectors.joining());
    }

    private static String tie(char c) {
        return isHyphen(c) ? "-" : Character.toString(c);
    }

    private static Word simple(Segment segment) {
        return new Word(segment.form(), segment.start(), segment.end(), List.of());
    }

    private boolean isLetterOrDigit(int i) {
        char c = text.charAt(i);
        // º and ª are letters to Unicode, but "nº2021" is not a word.
        return c != 'º' && c != 'ª' && (Character.isLetterOrDigit(c) || Character.isSurrogate(c));
    }

    private boolean isInside(int i) {
        char c = text.charAt(i);
        return isLetterOrDigit(i) || c == '\u00ad' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean isDigit(int i) {
        return Character.isDigit(text.charAt(i));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
    }

    private static boolean isNumberSeparator(char c) {
        return c == '/' || c == '.' || c == ',';
    }
}
