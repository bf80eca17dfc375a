package org.saisine.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2idTest {

    /** From the test suite of the reference implementation (password "password", salt "somesalt"). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc"
            })
    void agrees_with_the_reference_implementation(String phc) {
        assertThat(Argon2id.matches(phc, "password")).isTrue();
        assertThat(Argon2id.matches(phc, "Password")).isFalse();
    }

    @Test
    void a_hash_says_with_what_it_was_made_and_is_never_twice_the_same() {
        String hash = Argon2id.hash("quatre mots sans rapport");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(Argon2id.hash("quatre mots sans rapport")).isNotEqualTo(hash);
        assertThat(Argon2id.matches(hash, "quatre mots sans rapport")).isTrue();
        assertThat(Argon2id.isOutdated(hash)).isFalse();
    }

    @Test
    void a_hash_of_other_parameters_is_to_be_made_again() {
        assertThat(Argon2id.isOutdated(
                        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"))
                .isTrue();
    }
}
