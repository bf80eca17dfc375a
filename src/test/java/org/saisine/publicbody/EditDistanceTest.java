package org.saisine.publicbody;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "marseille, marseille, 0",
        "marsseille, marseille, 1",
        "villeurbane, villeurbanne, 1",
        "lyno, lyon, 1",
        "monpelier, montpellier, 2",
        "rennes, nantes, 3",
        "corte, cortevaix, 3"
    })
    void counts_mistakes_up_to_two(String typed, String known, int mistakes) {
        assertThat(EditDistance.between(typed, known, 2)).isEqualTo(mistakes);
        assertThat(EditDistance.between(known, typed, 2)).isEqualTo(mistakes);
    }
}
