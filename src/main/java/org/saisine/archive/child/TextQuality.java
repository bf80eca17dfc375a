package org.saisine.archive.child;

import java.util.regex.Pattern;

/**
 * Tells text from what a broken font, a wrong encoding or a letter-spaced layer leaves of it. French and the other languages
 * of Latin script are expected; a page that is refused is read again by OCR.
 */
final class TextQuality {

    private static final double READABLE = 0.75;
    private static final int ENOUGH_LETTERS = 60;
    private static final double VOWELS = 0.3;
    private static final double FOREIGN = 0.25;
    private static final int LONGEST_WORD = 30;

    /** So many words, more than half of them a lone letter, were meant to be read together. */
    private static final int ENOUGH_WORDS = 12;

    private static final double LONE = 0.5;

    /** UTF-8 taken for another encoding: é has become two signs, of which the first is Ã or Â. */
    private static final Pattern MISREAD =
            Pattern.compile("[ÃÂ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u2013-\u2026\u20ac]");

    private static final int MISREAD_BEYOND_CHANCE = 3;
    private static final double MISREAD_SHARE = 0.005;

    private int characters;
    private int known;
    private int letters;
    private int vowels;
    private int foreign;
    private int words;
    private int lone;

    private TextQuality(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                countWord(text, start, i);
                start = i + 1;
            }
        }
    }

    /** False for no text at all and for gibberish. */
    static boolean isReadable(String text) {
        var quality = new TextQuality(text);
        return quality.isKnown() && !quality.isSpacedOut() && !quality.isCipher() && !isMisread(text);
    }

    private void countWord(String text, int start, int end) {
        if (end == start) {
            return;
        }
        words++;
        lone += end - start == 1 && isLatin(text.charAt(start)) ? 1 : 0;
        for (int i = start; i < end; i++) {
            count(text.charAt(i));
        }
    }

    private void count(char c) {
        characters++;
        known += isKnown(c) ? 1 : 0;
        if (isLatin(c)) {
            letters++;
            vowels += isVowel(c) ? 1 : 0;
            foreign += isForeign(c) ? 1 : 0;
        }
    }

    /** Mostly signs that offices use; not replacement, private-use and control characters. */
    private boolean isKnown() {
        return characters >= 2 && known >= characters * READABLE && foreign <= letters * FOREIGN;
    }

    private boolean isSpacedOut() {
        return words >= ENOUGH_WORDS && lone > words * LONE;
    }

    /** Letters in other letters' places, or words that have lost the spaces between them. */
    private boolean isCipher() {
        return letters >= ENOUGH_LETTERS && (vowels < letters * VOWELS || characters / words > LONGEST_WORD);
    }

    private static boolean isMisread(String text) {
        long found = MISREAD.matcher(text).results().count();
        return found >= MISREAD_BEYOND_CHANCE && found > text.length() * MISREAD_SHARE;
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static boolean isVowel(char c) {
        return "aeiouyàâäéèêëîïôöùûüœæAEIOUYÀÂÉÈÊËÎÏÔÙÛÜŒ".indexOf(c) >= 0;
    }

    /** Letters that French does not have; other languages of Latin script have some of them in a word, never most. */
    private static boolean isForeign(char c) {
        return c > 0x7f && "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ".indexOf(c) < 0;
    }

    private static boolean isKnown(char c) {
        return isLatin(c)
                || Character.isDigit(c)
                || (c > ' ' && c < 0x7f)
                || "«»’‘“”–—…•·°€§²³ªº½¼¾×±©®™\u00a0\u202f\u00ad\u2011".indexOf(c) >= 0;
    }
}
