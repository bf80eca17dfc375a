package org.saisine.archive.child;

/** Tells text from what a broken font leaves of it. French and the other languages of Latin script are expected. */
final class TextQuality {

    private static final double READABLE = 0.75;
    private static final int ENOUGH_LETTERS = 60;
    private static final double VOWELS = 0.3;
    private static final int LONGEST_WORD = 30;

    private TextQuality() {}

    /** False for no text at all and for gibberish. */
    static boolean isReadable(String text) {
        int characters = 0;
        int known = 0;
        int letters = 0;
        int vowels = 0;
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                words++;
                continue;
            }
            characters++;
            if (isLatin(c)) {
                letters++;
                vowels += isVowel(c) ? 1 : 0;
            }
            known += isKnown(c) ? 1 : 0;
        }
        if (characters < 2 || known < characters * READABLE) {
            return false;
        }
        return letters < ENOUGH_LETTERS || (vowels >= letters * VOWELS && characters / words <= LONGEST_WORD);
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static boolean isVowel(char c) {
        return "aeiouyàâäéèêëîïôöùûüœæAEIOUYÀÂÉÈÊËÎÏÔÙÛÜŒ".indexOf(c) >= 0;
    }

    /** Letters, digits, and the signs that offices use; not replacement, private-use and control characters. */
    private static boolean isKnown(char c) {
        return isLatin(c)
                || Character.isDigit(c)
                || (c > ' ' && c < 0x7f)
                || "«»’‘“”–—…•·°€§²³ªº½¼¾×±©®™\u00a0\u202f\u00ad\u2011".indexOf(c) >= 0;
    }
}
