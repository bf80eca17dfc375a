package org.saisine.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

    /** Code du travail, art. L. 3133-1; 8 May again since the law n° 81-893 of 2 October 1981. */
    @ParameterizedTest
    @MethodSource("years")
    void the_national_days_of_every_year_since_the_law_of_1978(int year) {
        LocalDate easter = easter(year);
        Set<LocalDate> expected = new TreeSet<>(List.of(
                LocalDate.of(year, 1, 1),
                easter.plusDays(1),
                LocalDate.of(year, 5, 1),
                easter.plusDays(39),
                easter.plusDays(50),
                LocalDate.of(year, 7, 14),
                LocalDate.of(year, 8, 15),
                LocalDate.of(year, 11, 1),
                LocalDate.of(year, 11, 11),
                LocalDate.of(year, 12, 25)));
        if (year >= 1982) {
            expected.add(LocalDate.of(year, 5, 8));
        }

        assertThat(days(Territory.METROPOLE, year)).containsExactlyElementsOf(expected);
        expected.add(easter.minusDays(2));
        expected.add(LocalDate.of(year, 12, 26));
        assertThat(days(Territory.ALSACE_MOSELLE, year)).containsExactlyElementsOf(expected);
    }

    private static IntStream years() {
        return IntStream.rangeClosed(1978, 2040);
    }

    /** Easter Sunday by Meeus (Astronomical Algorithms, ch. 8), independent of the library. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13"})
    void easter_falls_where_law_md_has_it(LocalDate sunday) {
        assertThat(easter(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void a_last_day_rolls_over_holidays_and_weekends() {
        FrenchCalendar calendar = FrenchCalendar.of(Territory.METROPOLE);

        assertThat(calendar.roll(LocalDate.of(2026, 5, 14))).hasToString("2026-05-15");
        assertThat(calendar.roll(LocalDate.of(2026, 4, 4))).hasToString("2026-04-07");
        assertThat(calendar.roll(LocalDate.of(2026, 5, 12))).hasToString("2026-05-12");
    }

    private static String holidays(Territory territory, int year) {
        return days(territory, year).stream()
                .map(day -> day.toString().substring(5))
                .collect(Collectors.joining(" "));
    }

    private static List<LocalDate> days(Territory territory, int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(FrenchCalendar.of(territory)::isHoliday)
                .toList();
    }
}
