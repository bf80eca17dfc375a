package org.saisine.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {

    @ParameterizedTest
    @CsvSource(nullValues = "never", delimiter = '|', textBlock = """
                    2026-03-02 | 2026-03-06 | du 3 au 5_mars 2026
                    2026-03-31 | 2026-04-04 | du 1er au 3_avril 2026
                    2026-02-27 | 2026-03-02 | du 28_février 2026 au 1er_mars 2026
                    2026-03-04 | 2026-03-06 | le 5_mars 2026
                    2026-03-05 | 2026-03-06 | never
                    2026-03-06 | 2026-03-06 | never
                    never      | 2026-03-06 | never
                    """)
    void the_mornings_between_the_last_one_and_today_are_missing(LocalDate last, LocalDate today, String days) {
        assertThat(Outage.between(last, today).map(Outage::sentence).orElse(null))
                .isEqualTo(
                        days == null
                                ? null
                                : "Le service n’a pas pu écrire " + days.replace('_', '\u00a0')
                                        + "\u00a0: ce courriel dit aussi ce qui aurait dû vous parvenir alors.");
    }

    @Test
    void two_outages_are_told_as_one() {
        Outage service = new Outage(LocalDate.parse("2026-03-04"), LocalDate.parse("2026-03-05"));
        Outage mail = new Outage(LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-04"));
        assertThat(service.and(mail)).isEqualTo(mail.and(service));
        assertThat(service.and(mail).sentence()).contains("du 3 au 5\u00a0mars");
    }
}
