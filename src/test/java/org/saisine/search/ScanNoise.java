package org.saisine.search;

import java.util.Map;
import java.util.Random;

/** What a bad scan makes of a text: about two letters in a hundred are read as others, and some spaces are lost. */
final class ScanNoise {

    private static final double RATE = 0.02;

    private static final Map<Character, String> TAKEN_FOR = Map.ofEntries(
            Map.entry('e', "c"),
            Map.entry('é', "e"),
            Map.entry('è', "é"),
            Map.entry('l', "1"),
            Map.entry('i', "l"),
            Map.entry('m', "rn"),
            Map.entry('n', "u"),
            Map.entry('u', "n"),
            Map.entry('o', "0"),
            Map.entry('s', "5"),
            Map.entry('h', "b"),
            Map.entry('t', "r"),
            Map.entry('a', "o"),
            Map.entry('r', "t"),
            Map.entry('c', "e"),
            Map.entry(' ', ""));

    private ScanNoise() {}

    static String on(String text) {
        Random random = new Random(text.hashCode());
        StringBuilder noisy = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean wrong = random.nextDouble() < RATE;
            noisy.append(wrong ? TAKEN_FOR.getOrDefault(c, Character.toString(c)) : Character.toString(c));
        }
        return noisy.toString();
    }
}
