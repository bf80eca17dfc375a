package org.saisine.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private final PasswordRule rule = new PasswordRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "onze signes",
                "motdepasse2026!",
                "M0tDeP@sse123",
                "azertyuiop12",
                "123456789012",
                "aaaaaaaaaaaaaa",
                "121212121212",
                "soleilsoleil",
                "chocolat-soleil",
                "camille.durand1",
                "Les Veilleurs !",
                "lesveilleurs2026"
            })
    void what_is_tried_first_is_refused(String password) {
        assertThat(problem(password)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quatre mots sans rapport",
                "tgv-moquette-brume-onze",
                "x7#kQ9!vLm2$pR",
                "éàçù ßœæ 漢字 ok",
                "Camille aime la confiture de figues"
            })
    void a_long_sentence_or_noise_is_accepted(String password) {
        assertThat(problem(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {129, 5000})
    void more_than_128_characters_would_only_cost_time(int length) {
        assertThat(problem("quatre mots sans rapport ".repeat(400).substring(0, length)))
                .isPresent();
        assertThat(problem("quatre mots sans rapport ".repeat(400).substring(0, 128)))
                .isEmpty();
    }

    private java.util.Optional<String> problem(String password) {
        return rule.problemWith(password, "camille.durand@exemple.test", "Camille Durand", "Les Veilleurs");
    }
}
