package org.saisine.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamFormTest {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind,      number,        problem in
            ASSOCIATION, W751234567,
            ASSOCIATION, w 751 234 567,
            ASSOCIATION, W75123456,     registration
            ASSOCIATION, 751234567,     registration
            ASSOCIATION, '',
            COMPANY,     732829320,
            COMPANY,     732 829 320,
            COMPANY,     732829321,     registration
            COMPANY,     W751234567,    registration
            COMPANY,     '',
            PERSON,      n’importe quoi,
            """)
    void a_number_is_checked_for_what_the_team_is(TeamKind kind, String number, String field) {
        assertThat(problemsOf(form(kind, number, "20250", Residence.METROPOLE, "")))
                .isEqualTo(field == null ? List.of() : List.of(field));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            20250,    METROPOLE,
            20 250,   METROPOLE,
            2A004,    METROPOLE, postcode
            SW1A 1AA, METROPOLE, postcode
            SW1A 1AA, ABROAD,
            """)
    void a_postcode_has_five_digits_in_france(String postcode, Residence residence, String field) {
        assertThat(problemsOf(form(TeamKind.PERSON, "", postcode, residence, "")))
                .isEqualTo(field == null ? List.of() : List.of(field));
    }

    @Test
    void an_address_without_a_domain_is_incomplete() {
        assertThat(problemsOf(form(TeamKind.PERSON, "", "", Residence.METROPOLE, "contact@exemple")))
                .containsExactly("teamEmail");
    }

    @Test
    void a_team_needs_a_name() {
        assertThat(problemsOf(TeamForm.blank())).containsExactly("teamName");
    }

    private static List<String> problemsOf(TeamForm form) {
        return VALIDATOR.validate(form).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }

    private static TeamForm form(TeamKind kind, String number, String postcode, Residence residence, String email) {
        return new TeamForm(kind, "Les Veilleurs", "", number, "", "", "", postcode, "Corte", email, "", residence);
    }
}
