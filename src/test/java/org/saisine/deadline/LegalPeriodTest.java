package org.saisine.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegalPeriodTest {

    private static final FrenchCalendar CALENDAR = FrenchCalendar.of(Territory.METROPOLE);

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            2024-12-28, 2025-02-28, 2025-03-03, the day is added after the months and not before them
            2025-12-28, 2026-02-28, 2026-03-02, 1 March is a Sunday
            2026-02-10, 2026-04-10, 2026-04-13, 11 April is a Saturday
            """)
    void a_franc_period(LocalDate start, LocalDate prudent, LocalDate theoretical, String why) {
        LegalPeriod period = LegalPeriod.toGoToCourt(2);

        assertThat(period.prudentLastDay(start)).isEqualTo(prudent);
        assertThat(period.theoreticalLastDay(start, CALENDAR)).as(why).isEqualTo(theoretical);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void every_rule_can_be_checked_by_a_jurist(Rule rule) {
        assertThat(rule.articles()).isNotEmpty().allMatch(article -> article.matches("(CRPA|CJA|C\\. env\\.|CE), .*"));
        assertThat(rule.label()).isNotBlank();
        assertThat(rule.trigger()).isNotBlank();
        assertThat(rule.period().months()).isPositive();
    }
}
