package org.saisine.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/demandes", "/demandes/2026-1?tri=date&page=2", "/archive?q=vid%C3%A9o"})
    void a_path_of_this_site_is_followed(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//mechant.test",
                "/\\mechant.test",
                "\\\\mechant.test",
                "https://mechant.test",
                "javascript:alert(1)",
                "demandes",
                "/\t/mechant.test",
                "/demandes\r\nSet-Cookie: a=b",
                " /demandes",
                "/é"
            })
    void anything_else_leads_home(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo("/");
    }
}
