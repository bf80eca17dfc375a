package org.saisine.publicbody;

/**
 * How well a typed word stands for known ones: 1 the same, less when it is the beginning or misspelt, 0 when another.
 * Words whose letters differ too much are told apart by a few bits, without comparing them letter by letter.
 */
final class Likeness {

    static final float SAME = 1f;
    static final float BEGINNING = 0.85f;
    private static final float ONE_MISTAKE = 0.7f;
    private static final float TWO_MISTAKES = 0.55f;
    private static final float MISSPELT_BEGINNING = 0.5f;
    private static final int LONG_ENOUGH_TO_GUESS = 5;

    private final String typed;
    private final int typedLetters;
    private final int allowed;

    /** @param forgiving whether mistakes are forgiven */
    Likeness(String typed, boolean forgiving) {
        this.typed = typed;
        this.typedLetters = letters(typed);
        this.allowed = forgiving ? allowed(typed.length()) : 0;
    }

    static float of(String typed, String known) {
        return new Likeness(typed, true).to(known, letters(known));
    }

    float to(String known, int knownLetters) {
        int missing = Integer.bitCount(typedLetters & ~knownLetters);
        if (missing > allowed) {
            return 0;
        }
        if (missing == 0 && known.startsWith(typed)) {
            return known.length() == typed.length() ? SAME : BEGINNING;
        }
        return allowed == 0 ? 0 : misspelt(known, knownLetters);
    }

    private float misspelt(String known, int knownLetters) {
        int longer = known.length() - typed.length();
        if (longer >= -allowed && longer <= allowed && Integer.bitCount(knownLetters & ~typedLetters) <= allowed) {
            int mistakes = EditDistance.between(typed, known, allowed);
            if (mistakes <= allowed) {
                return mistakes == 1 ? ONE_MISTAKE : TWO_MISTAKES;
            }
        }
        boolean begun = longer > 1
                && typed.length() >= LONG_ENOUGH_TO_GUESS
                && known.charAt(0) == typed.charAt(0)
                && EditDistance.between(typed, known.substring(0, typed.length()), 1) <= 1;
        return begun ? MISSPELT_BEGINNING : 0;
    }

    /** Short words are too close to each other to forgive anything: Foix, Fois, Foux. */
    private static int allowed(int length) {
        return length < 4 ? 0 : length < 7 ? 1 : 2;
    }

    /** Which letters a word has, as bits. */
    static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) % 32);
        }
        return letters;
    }
}
