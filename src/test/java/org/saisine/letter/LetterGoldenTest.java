package org.saisine.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each letter that follows a request, whole, from its journal: read by a person in the golden file, and kept by this test. */
class LetterGoldenTest {

    static Stream<LetterCase> letters() {
        return LetterCases.all();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void is_as_it_was_read(LetterCase letter) {
        String text = PlainTemplates.render(letter.letter()).strip();
        Golden.check("letters/" + letter.golden() + ".txt", LetterText.of(letter.head(), text));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void is_admitted_that_day(LetterCase letter) {
        Admission.require(letter.type(), letter.facts(), letter.today());
        assertThat(LetterType.ofTemplate(letter.type().template())).contains(letter.type());
    }
}
