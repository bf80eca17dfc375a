package org.saisine.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderWatchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-03-03T09:29 | 2026-03-01T00:00 | false | 0 | true  | true
                    2026-03-03T09:31 | 2026-03-01T00:00 | false | 0 | true  | false
                    2026-03-03T09:31 | 2026-03-01T00:00 | true  | 0 | true  | true
                    2026-03-03T09:31 | 2026-03-03T09:00 | false | 0 | true  | true
                    2026-03-03T11:01 | 2026-03-03T09:00 | false | 0 | true  | false
                    2026-03-03T21:00 | 2026-03-01T00:00 | false | 0 | true  | true
                    2026-03-03T05:00 | 2026-03-01T00:00 | false | 0 | true  | true
                    2026-03-03T05:00 | 2026-03-01T00:00 | false | 3 | true  | false
                    2026-03-03T12:00 | 2026-03-01T00:00 | true  | 3 | true  | false
                    2026-03-03T12:00 | 2026-03-01T00:00 | true  | 3 | false | true
                    """)
    void two_hours_after_the_morning_or_the_start_it_should_be_done_and_mails_should_leave_in_a_day(
            LocalDateTime now, LocalDateTime started, boolean done, long waiting, boolean leaves, boolean well) {
        var watch = new ReminderWatch(paris(now), paris(started), done, waiting, leaves);
        assertThat(watch.isWell()).isEqualTo(well);
        assertThat(watch.problem() == null).isEqualTo(well);
    }

    private static ZonedDateTime paris(LocalDateTime moment) {
        return moment.atZone(ZoneId.of("Europe/Paris"));
    }
}
