package org.saisine.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditionTest {

    @Test
    void it_is_short_and_stays_the_same() {
        assertThat(Edition.current()).matches("[0-9a-f]{16}").isEqualTo(Edition.of(Edition.content()));
    }

    @Test
    void it_changes_with_any_character_of_the_law() {
        assertThat(Edition.of(Edition.content().replace("length=2", "length=3")))
                .isNotEqualTo(Edition.current());
        assertThat(Edition.of(Edition.content().replace("2026-05-14", "2026-05-15")))
                .isNotEqualTo(Edition.current());
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void it_covers_every_rule_with_its_period_and_its_articles(Rule rule) {
        assertThat(Edition.content().lines())
                .anyMatch(line -> line.startsWith(rule.name() + " ")
                        && line.contains(rule.period().toString())
                        && line.contains(rule.articles().toString()));
    }

    @ParameterizedTest
    @EnumSource(Territory.class)
    void it_covers_the_holidays_of_every_territory(Territory territory) {
        assertThat(Edition.content().lines())
                .anyMatch(line -> line.startsWith(territory.name() + " 2020-01-01 ") && line.endsWith("2040-12-25")
                        || line.startsWith(territory.name() + " ") && line.endsWith("2040-12-26"));
    }
}
