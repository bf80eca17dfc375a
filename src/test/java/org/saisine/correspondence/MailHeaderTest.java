package org.saisine.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.web.Problem;

class MailHeaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"mairie@corte.fr", "j.d+cada@sous.domaine.gouv.fr", "a@localhost", "o'neil@exemple.fr"})
    void these_are_addresses(String text) {
        assertThat(MailHeader.address(" " + text + " ")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mairie",
                "mairie@",
                "@corte.fr",
                "a b@corte.fr",
                "a@corte.fr, b@corte.fr",
                "Mairie <a@corte.fr>",
                "a@corte.fr\r\nBcc: b@corte.fr",
                "a@corte.fr\nB",
                "a@-corte.fr",
                "a@corte..fr",
                "é@corte.fr"
            })
    void these_are_not(String text) {
        assertThatThrownBy(() -> MailHeader.address(text))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("adresse électronique");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Objet\r\nBcc: b@corte.fr", "Objet\nX", "Objet\rX", "Objet\u2028X", "Objet\u0000X"})
    void a_header_is_one_line(String text) {
        assertThatThrownBy(() -> MailHeader.line(text)).isInstanceOf(Problem.class);
    }

    @Test
    void french_stays_as_it_is() {
        assertThat(MailHeader.line("Demande d’accès\u00a0: l’audit «\u00a02024\u00a0»"))
                .isEqualTo("Demande d’accès\u00a0: l’audit «\u00a02024\u00a0»");
    }

    @Property
    void whatever_is_let_through_breaks_no_line(@ForAll String text) {
        try {
            assertThat(MailHeader.line(text)).doesNotContain("\r", "\n");
            assertThat(MailHeader.address(text)).matches("[!-~]+@[!-~]+");
        } catch (Problem refused) {
            assertThat(refused.title()).isNotBlank();
        }
    }
}
