package org.saisine.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words typed after {@code script/admin}.
 *
 * @param command one or two words: {@code install}, {@code user add}…
 * @param options what follows each {@code --name}
 * @param operands the other words
 */
record AdminArguments(String command, Map<String, String> options, List<String> operands) {

    private static final Set<String> ALONE = Set.of("password-stdin");
    private static final Set<String> KNOWN = Set.of("email", "name", "team", "role", "label", "password-stdin");
    private static final Set<String> OF_TWO_WORDS = Set.of("user", "directory");

    /** What was typed cannot be understood. */
    static final class Wrong extends RuntimeException {

        Wrong(String message) {
            super(message);
        }
    }

    static AdminArguments of(List<String> words) {
        Map<String, String> options = new LinkedHashMap<>();
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                plain.add(word);
                continue;
            }
            String name = word.substring(2);
            if (!KNOWN.contains(name)) {
                throw new Wrong("Option inconnue : " + word);
            }
            boolean alone = ALONE.contains(name);
            if (!alone && ++i == words.size()) {
                throw new Wrong("Il manque une valeur après " + word);
            }
            options.put(name, alone ? "" : words.get(i));
        }
        int length = Math.min(plain.size(), !plain.isEmpty() && OF_TWO_WORDS.contains(plain.getFirst()) ? 2 : 1);
        return new AdminArguments(
                String.join(" ", plain.subList(0, length)), options, plain.subList(length, plain.size()));
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Map<String, String> required(String... names) {
        return optional(List.of(names));
    }

    /** The options of these names; those of {@code needed} must be there. */
    Map<String, String> optional(List<String> needed, String... others) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : needed) {
            if (!has(name) || options.get(name).isBlank()) {
                throw new Wrong("Il manque --" + name);
            }
            found.put(name, options.get(name));
        }
        for (String name : others) {
            if (has(name)) {
                found.put(name, options.get(name));
            }
        }
        return found;
    }

    String operand(String question) {
        if (operands.size() != 1) {
            throw new Wrong(question);
        }
        return operands.getFirst();
    }
}
