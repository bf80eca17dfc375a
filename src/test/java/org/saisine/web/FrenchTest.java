package org.saisine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the tables, ~ is a no-break space and _ a narrow one. */
class FrenchTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            2026-05-02, samedi 2~mai 2026,     2~mai 2026,    02/05/2026, mai 2026
            2026-05-01, vendredi 1er~mai 2026, 1er~mai 2026,  01/05/2026, mai 2026
            2026-08-31, lundi 31~août 2026,    31~août 2026,  31/08/2026, août 2026
            2024-02-29, jeudi 29~février 2024, 29~février 2024, 29/02/2024, février 2024
            """)
    void a_date_is_written_as_people_read_it(LocalDate date, String full, String day, String digits, String month) {
        assertThat(French.full(date)).isEqualTo(spaced(full));
        assertThat(French.day(date)).isEqualTo(spaced(day));
        assertThat(French.digits(date)).isEqualTo(digits);
        assertThat(French.month(date)).isEqualTo(month);
        assertThat(LocalDate.parse(French.iso(date))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            2026-05-02, aujourd’hui
            2026-05-03, demain
            2026-05-01, hier
            2026-05-04, dans~2~jours
            2026-04-29, il y a~3~jours
            2026-07-02, dans~61~jours
            2026-07-03, dans~62~jours
            2026-07-04, dans~2~mois
            2026-01-31, il y a~3~mois
            2027-05-02, dans~12~mois
            2028-05-01, dans~23~mois
            2028-05-02, dans~2~ans
            2023-05-02, il y a~3~ans
            """)
    void a_distance_is_said_in_the_unit_one_feels(LocalDate date, String expected) {
        assertThat(French.fromToday(date, LocalDate.parse("2026-05-02"))).isEqualTo(spaced(expected));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-05-02T05:30:00Z, 2~mai 2026 à 7~h~30
            2026-01-31T23:05:00Z, 1er~février 2026 à 0~h~05
            2026-07-14T10:00:00Z, 14~juillet 2026 à 12~h
            """)
    void an_instant_is_told_in_the_time_of_paris(Instant instant, String expected) {
        assertThat(French.moment(instant)).isEqualTo(spaced(expected));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            0,        0
            999,      999
            1234,     1_234
            1234.5,   "1_234,5"
            1000000,  1_000_000
            """)
    void thousands_are_apart_by_a_narrow_space(BigDecimal number, String expected) {
        assertThat(French.grouped(number)).isEqualTo(spaced(expected));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            0,             0~octet
            1,             1~octet
            512,           512~octets
            999,           999~octets
            1000,          1~ko
            3449000,       "3,4~Mo"
            524288000,     "524,3~Mo"
            999449,        "999,4~ko"
            999999,        1~Mo
            2100000000,    "2,1~Go"
            5000000000000, 5~To
            """)
    void a_size_is_said_in_decimal_units(long bytes, String expected) {
        assertThat(French.bytes(bytes)).isEqualTo(spaced(expected));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,    0~demande
            1,    1~demande
            2,    2~demandes
            1204, 1_204~demandes
            """)
    void the_plural_begins_at_two(long number, String expected) {
        assertThat(French.count(number, "demande", "demandes")).isEqualTo(spaced(expected));
    }

    private static String spaced(String text) {
        return text.replace("~", French.NBSP).replace("_", French.NNBSP);
    }
}
