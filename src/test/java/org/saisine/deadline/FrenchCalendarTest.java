package org.saisine.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchCalendarTest {

    private static final String NATIONAL_2026 = "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25";

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            METROPOLE, 2026, 01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25
            METROPOLE, 2027, 01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25
            METROPOLE, 2005, 01-01 03-28 05-01 05-05 05-08 05-16 07-14 08-15 11-01 11-11 12-25
            ALSACE_MOSELLE, 2026, 01-01 04-03 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25 12-26
            """)
    void the_year(Territory territory, int year, String days) {
        assertThat(holidays(territory, year)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MAYOTTE,          2026-04-27
            MARTINIQUE,       2026-05-22
            GUADELOUPE,       2026-05-27
            SAINT_MARTIN,     2017-05-27
            SAINT_MARTIN,     2018-05-28
            GUYANE,           2026-06-10
            SAINT_BARTHELEMY, 2026-10-09
            REUNION,          2026-12-20
            """)
    void the_day_of_the_abolition_of_slavery(Territory territory, LocalDate day) {
        assertThat(FrenchCalendar.of(territory).isHoliday(day)).isTrue();
        assertThat(FrenchCalendar.of(Territory.METROPOLE).isHoliday(day)).isFalse();
        assertThat(holidays(territory, day.getYear()).split(" ")).hasSize(12);
    }

    @ParameterizedTest
    @CsvSource({"SAINT_PIERRE_ET_MIQUELON", "POLYNESIE", "NOUVELLE_CALEDONIE", "WALLIS_ET_FUTUNA", "TAAF", "ABROAD"})
    void elsewhere_the_national_days_only(Territory territory) {
        assertThat(holidays(territory, 2026)).isEqualTo(NATIONAL_2026);
    }

    @Test
    void a_last_day_rolls_over_holidays_and_weekends() {
        FrenchCalendar calendar = FrenchCalendar.of(Territory.METROPOLE);

        assertThat(calendar.roll(LocalDate.of(2026, 5, 14))).hasToString("2026-05-15");
        assertThat(calendar.roll(LocalDate.of(2026, 4, 4))).hasToString("2026-04-07");
        assertThat(calendar.roll(LocalDate.of(2026, 5, 12))).hasToString("2026-05-12");
    }

    private static String holidays(Territory territory, int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(FrenchCalendar.of(territory)::isHoliday)
                .map(day -> day.toString().substring(5))
                .collect(Collectors.joining(" "));
    }
}
