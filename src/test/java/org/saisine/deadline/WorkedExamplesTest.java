package org.saisine.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples that courts, administrations and lawyers published, and those that the texts give by hand; one row each. */
class WorkedExamplesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            P1 CE 5 juin 2009 n° 312682, silence       | REFERRAL_REGISTERED 2007-06-12 | D06_REFUS_CONFIRME | 2007-08-12
            P1 CE 5 juin 2009 n° 312682, Monday in time| REFERRAL_REGISTERED 2007-06-12 | D07_TA_IMPLICITE   | 2007-08-13..2007-10-12..2007-10-15
            P2 service-public F2467, silence           | REFERRAL_REGISTERED 2022-10-01 | D06_REFUS_CONFIRME | 2022-12-01
            P2 service-public F2467, court until 1 Feb | REFERRAL_REGISTERED 2022-10-01 | D07_TA_IMPLICITE   | 2022-12-02..2023-02-01..2023-02-02
            P3 Icard, 2 December 2007 is a Sunday      | REFUSAL_CONFIRMED 2007-10-01   | D08_TA_EXPRES      | 2007-10-01..2007-12-01..2007-12-03
            P4 Icard, 5 March 1 a.m. is late           | REFUSAL_CONFIRMED 2021-01-03   | D08_TA_EXPRES      | 2021-01-03..2021-03-03..2021-03-04
            P5 Icard, 13 January                       | REFUSAL_CONFIRMED 2024-11-12   | D08_TA_EXPRES      | 2024-11-12..2025-01-12..2025-01-13
            P6 lex-publica, at latest 5 April          | REFUSAL_CONFIRMED 2019-02-04   | D08_TA_EXPRES      | 2019-02-04..2019-04-04..2019-04-05
            P8 impots.gouv.fr, 20 March to 21 May      | REFUSAL_CONFIRMED 2025-03-20   | D08_TA_EXPRES      | 2025-03-20..2025-05-20..2025-05-21
            P15 angvc, 16 March, here a Saturday       | REFUSAL_CONFIRMED 2024-01-15   | D08_TA_EXPRES      | 2024-01-15..2024-03-15..2024-03-18
            P9 alexia 451167, born on a Sunday         | REQUEST_RECEIVED 2024-01-11    | D01_REFUS_IMPLICITE | 2024-02-11
            P9 alexia 451167, then two months          | REQUEST_RECEIVED 2024-01-11    | D03_CADA_IMPLICITE | 2024-02-12..2024-04-10..2024-04-11
            P12 vagneux 2022, until 31 March           | REQUEST_RECEIVED 2022-01-01    | D03_CADA_IMPLICITE | 2022-02-02..2022-03-31..2022-04-01
            """)
    void published(String source, String journal, Rule rule, String days) {
        assertThat(LegalCase.days(LegalCase.of(journal).assess(), rule)).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            E1 silence                      | REQUEST_RECEIVED 2026-02-03 | D01_REFUS_IMPLICITE | 2026-03-03
            E1 the 3 May is a Sunday        | REQUEST_RECEIVED 2026-02-03 | D03_CADA_IMPLICITE  | 2026-03-04..2026-05-02..2026-05-04
            E2 opinion                      | REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10, REFERRAL_REGISTERED 2026-03-16 | D04_AVIS_CADA | 2026-04-16
            E2 confirmed on a Saturday      | REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10, REFERRAL_REGISTERED 2026-03-16 | D06_REFUS_CONFIRME | 2026-05-16
            E2 court                        | REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10, REFERRAL_REGISTERED 2026-03-16 | D07_TA_IMPLICITE | 2026-05-17..2026-07-16..2026-07-17
            E3 no 31 February               | REQUEST_RECEIVED 2026-01-31 | D01_REFUS_IMPLICITE | 2026-02-28
            E3 from the clamped day         | REQUEST_RECEIVED 2026-01-31 | D03_CADA_IMPLICITE  | 2026-03-01..2026-04-27..2026-04-28
            E4 leap year                    | REQUEST_RECEIVED 2028-01-30 | D01_REFUS_IMPLICITE | 2028-02-29
            E4 leap year, CADA              | REQUEST_RECEIVED 2028-01-30 | D03_CADA_IMPLICITE  | 2028-03-01..2028-04-28..2028-05-02
            E6 express refusal alone        | EXPRESS_REFUSAL 2026-02-20  | D02_CADA_EXPRES     | 2026-02-20..2026-04-19..2026-04-20
            E7 refusal within the window    | REQUEST_RECEIVED 2026-02-03, EXPRESS_REFUSAL 2026-04-10 | D02_CADA_EXPRES | 2026-04-10..2026-06-09..2026-06-10
            E8 confirmed in writing         | REFERRAL_REGISTERED 2026-03-16, REFUSAL_CONFIRMED 2026-04-22 | D08_TA_EXPRES | 2026-04-22..2026-06-22..2026-06-23
            E10 Ascension Day               | REFERRAL_REGISTERED 2026-01-13 | D07_TA_IMPLICITE | 2026-03-14..2026-05-13..2026-05-15
            E14 no distance                 | REFUSAL_CONFIRMED 2026-02-10   | D08_TA_EXPRES    | 2026-02-10..2026-04-10..2026-04-13
            E15 28 December                 | REFUSAL_CONFIRMED 2025-12-28   | D08_TA_EXPRES    | 2025-12-28..2026-02-28..2026-03-02
            E15 29 December                 | REFUSAL_CONFIRMED 2025-12-29   | D08_TA_EXPRES    | 2025-12-29..2026-02-28..2026-03-02
            E15 30 December                 | REFUSAL_CONFIRMED 2025-12-30   | D08_TA_EXPRES    | 2025-12-30..2026-02-28..2026-03-02
            E15 31 December                 | REFUSAL_CONFIRMED 2025-12-31   | D08_TA_EXPRES    | 2025-12-31..2026-02-28..2026-03-02
            """)
    void computed_from_the_texts(String source, String journal, Rule rule, String days) {
        assertThat(LegalCase.days(LegalCase.of(journal).assess(), rule)).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0} before the court of {1}")
    @CsvSource(textBlock = """
            REUNION,        METROPOLE,      2026-02-10..2026-05-10..2026-05-11
            ABROAD,         METROPOLE,      2026-02-10..2026-06-10..2026-06-11
            ABROAD,         REUNION,        2026-02-10..2026-06-10..2026-06-11
            METROPOLE,      REUNION,        2026-02-10..2026-05-10..2026-05-11
            MARTINIQUE,     GUADELOUPE,     2026-02-10..2026-05-10..2026-05-11
            MAYOTTE,        MAYOTTE,        2026-02-10..2026-04-10..2026-04-13
            ALSACE_MOSELLE, METROPOLE,      2026-02-10..2026-04-10..2026-04-13
            """)
    void distance_lengthens_the_way_to_court(Territory residence, Territory court, String days) {
        LegalCase confirmed =
                LegalCase.of("REFUSAL_CONFIRMED 2026-02-10").livingIn(residence).beforeTheCourtOf(court);

        assertThat(LegalCase.days(confirmed.assess(), Rule.D08_TA_EXPRES)).isEqualTo(days);
    }
}
