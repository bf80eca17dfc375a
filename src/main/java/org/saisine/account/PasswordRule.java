package org.saisine.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a password must be: long enough (12 characters, with throttling: CNIL 2022 and ASVS 6.2), and not one that is
 * tried first: a common word with ornaments, a row of the keyboard, the name of the person or of the team.
 */
@ApplicationScoped
class PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private final Set<String> common;

    PasswordRule() {
        try (InputStream list = PasswordRule.class.getResourceAsStream("/org/saisine/account/common-passwords.txt")) {
            common = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param context e-mail, name and team of the person: what whoever knows them tries first */
    Optional<String> problemWith(@Nullable String password, String... context) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("Il faut au moins 12 caractères. Quatre mots sans rapport font un bon mot de passe.");
        }
        if (password.codePointCount(0, password.length()) > LONGEST) {
            return Optional.of("Il faut au plus 128 caractères.");
        }
        if (isCommon(bare(password))) {
            return Optional.of("Ce mot de passe est de ceux que l’on essaie en premier. Choisissez-en un autre.");
        }
        return containsAny(bare(password), context)
                ? Optional.of("Ce mot de passe reprend votre adresse, votre nom ou celui du collectif."
                        + " Choisissez-en un autre.")
                : Optional.empty();
    }

    /** True for a common word, once or repeated, and for a few characters repeated. */
    private boolean isCommon(String bare) {
        String unit = shortestRepeated(bare);
        return unit.length() < 4 || common.contains(bare) || common.contains(unit) || isWordsOnly(bare);
    }

    /** motdepassesoleil: nothing but common words, two of them. */
    private boolean isWordsOnly(String bare) {
        for (int cut = 4; cut <= bare.length() - 4; cut++) {
            if (common.contains(bare.substring(0, cut)) && common.contains(bare.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    /** Names weigh in only where little else is left: a long sentence may hold a first name. */
    private static boolean containsAny(String bare, String... context) {
        for (String words : context) {
            String local = words.contains("@") ? words.substring(0, words.indexOf('@')) : words;
            String word = bare(local);
            if (word.length() >= 4 && bare.contains(word) && bare.length() - word.length() < 8) {
                return true;
            }
        }
        return false;
    }

    private static String shortestRepeated(String text) {
        for (int size = 1; size <= text.length() / 2; size++) {
            if (text.length() % size == 0
                    && text.substring(0, size).repeat(text.length() / size).equals(text)) {
                return text.substring(0, size);
            }
        }
        return text;
    }

    /** Lower case, without accents, with the usual digits read as letters, and without what is put before and after. */
    private static String bare(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        String trimmed = plain.replaceAll("^[^a-z]+|[^a-z]+$", "");
        String letters = trimmed.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('@', 'a')
                .replace('$', 's')
                .replaceAll("[^a-z]", "");
        return letters.isEmpty() ? plain.replaceAll("[^0-9a-z]", "") : letters;
    }
}
