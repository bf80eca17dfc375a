package org.saisine.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T07:29:59, false, 2026-03-03T07:30",
        "2026-03-03T07:30:00, true, 2026-03-03T07:30",
        "2026-03-03T19:59:59, true, 2026-03-03T19:59:59",
        "2026-03-03T20:00:00, false, 2026-03-04T07:30",
        "2026-03-03T00:10:00, false, 2026-03-03T07:30",
        "2026-12-31T23:30:00, false, 2027-01-01T07:30"
    })
    void nothing_is_written_at_night(String moment, boolean day, String next) {
        ZonedDateTime local = java.time.LocalDateTime.parse(moment).atZone(PARIS);
        assertThat(WritingHours.include(local)).isEqualTo(day);
        assertThat(WritingHours.next(local))
                .isEqualTo(java.time.LocalDateTime.parse(next).atZone(PARIS));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-28, 2026-03-29T05:30:00Z", "2026-10-24, 2026-10-25T06:30:00Z"})
    void the_morning_is_at_half_past_seven_when_the_clocks_change_too(LocalDate evening, Instant morning) {
        assertThat(WritingHours.next(evening.atTime(22, 0).atZone(PARIS)).toInstant())
                .isEqualTo(morning);
    }

    @Test
    void there_is_one_morning_a_day_for_five_years() {
        ZonedDateTime moment = LocalDate.parse("2026-01-01").atStartOfDay(PARIS);
        int mornings = 0;
        boolean before = false;
        for (int hours = 0; moment.getYear() < 2031; hours++, moment = moment.plusMinutes(30)) {
            boolean now = WritingHours.include(moment);
            mornings += now && !before ? 1 : 0;
            before = now;
        }
        assertThat(mornings).isEqualTo(5 * 365 + 1);
    }
}
