package org.saisine.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much two texts say the same, whatever the scanner or the spelling of a few words. */
final class Likeness {

    private static final double SAME = 0.5;
    private static final int FEWEST = 20;

    private Likeness() {}

    /** True where most pairs of neighbouring words stand in both: another scan of the same text, or another version. */
    static boolean isSameText(String one, String other) {
        Set<String> first = pairs(one);
        Set<String> second = pairs(other);
        if (first.size() < FEWEST || second.size() < FEWEST) {
            return false;
        }
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return both.size() >= SAME * (first.size() + second.size() - both.size());
    }

    private static Set<String> pairs(String text) {
        List<Word> words = Words.of(text);
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1).form() + " " + words.get(i).form());
        }
        return pairs;
    }
}
