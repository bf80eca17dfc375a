package org.saisine.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdminArgumentsTest {

    @Test
    void commands_have_one_word_or_two() {
        assertThat(of("install --email a@b.fr --team Nous").command()).isEqualTo("install");
        AdminArguments imported = of("directory import liste.csv");
        assertThat(imported.command()).isEqualTo("directory import");
        assertThat(imported.operand("?")).isEqualTo("liste.csv");
        assertThat(of("").command()).isEmpty();
    }

    @Test
    void options_may_stand_anywhere() {
        AdminArguments arguments = of("--email a@b.fr user add --role READER --password-stdin");
        assertThat(arguments.command()).isEqualTo("user add");
        assertThat(arguments.required("email", "role"))
                .containsEntry("email", "a@b.fr")
                .containsEntry("role", "READER");
        assertThat(arguments.has("password-stdin")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"install --colour red, --colour", "install --email, --email"})
    void what_is_not_understood_is_named(String typed, String culprit) {
        assertThatThrownBy(() -> of(typed))
                .isInstanceOf(AdminArguments.Wrong.class)
                .hasMessageContaining(culprit);
    }

    @Test
    void what_is_missing_is_named() {
        assertThatThrownBy(() -> of("install --email a@b.fr").required("email", "team"))
                .isInstanceOf(AdminArguments.Wrong.class)
                .hasMessageContaining("--team");
    }

    private static AdminArguments of(String typed) {
        return AdminArguments.of(typed.isEmpty() ? List.of() : List.of(typed.split(" ")));
    }
}
