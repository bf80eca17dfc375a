package org.saisine.publicbody;

/** How well a typed word stands for a known one: 1 the same, less when it is its beginning or misspelt, 0 when other. */
final class Likeness {

    static final float SAME = 1f;
    static final float BEGINNING = 0.85f;
    private static final float ONE_MISTAKE = 0.7f;
    private static final float TWO_MISTAKES = 0.55f;
    private static final float MISSPELT_BEGINNING = 0.5f;

    private Likeness() {}

    static float of(String typed, String known) {
        if (typed.equals(known)) {
            return SAME;
        }
        if (known.startsWith(typed)) {
            return BEGINNING;
        }
        int allowed = allowed(typed.length());
        if (allowed == 0) {
            return 0;
        }
        int mistakes = EditDistance.between(typed, known, allowed);
        if (mistakes <= allowed) {
            return mistakes == 1 ? ONE_MISTAKE : TWO_MISTAKES;
        }
        boolean begun = known.length() > typed.length() + 1
                && typed.length() > 4
                && EditDistance.between(typed, known.substring(0, typed.length()), 1) <= 1;
        return begun ? MISSPELT_BEGINNING : 0;
    }

    /** Short words are too close to each other to forgive anything: Foix, Fois, Foux. */
    static int allowed(int length) {
        return length < 4 ? 0 : length < 7 ? 1 : 2;
    }

    /** Which letters a word has, as bits: words whose letters differ too much need no closer look. */
    static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) % 32);
        }
        return letters;
    }
}
