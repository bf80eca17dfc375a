package org.saisine.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalPeriodTest {

    private static final FrenchCalendar CALENDAR = FrenchCalendar.of(Territory.METROPOLE);

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            2024-12-28, 2025-02-28, 2025-03-03, the day is added after the months and not before them
            2025-12-28, 2026-02-28, 2026-03-02, 1 March is a Sunday
            2026-02-10, 2026-04-10, 2026-04-13, 11 April is a Saturday
            """)
    void a_franc_period(LocalDate start, LocalDate prudent, LocalDate theoretical, String why) {
        LegalPeriod period = LegalPeriod.months(2).franc().rolling();

        assertThat(period.prudentLastDay(start)).isEqualTo(prudent);
        assertThat(period.theoreticalLastDay(start, CALENDAR)).as(why).isEqualTo(theoretical);
    }
}
