package org.saisine.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.deadline.NaiveLaw.afterWorkingDays;
import static org.saisine.deadline.NaiveLaw.franc;
import static org.saisine.deadline.NaiveLaw.rolled;
import static org.saisine.deadline.NaiveLaw.sameNumber;
import static org.saisine.deadline.Territory.ABROAD;
import static org.saisine.deadline.Territory.ALSACE_MOSELLE;
import static org.saisine.deadline.Territory.METROPOLE;
import static org.saisine.deadline.Territory.REUNION;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule from every day of nine years, counted as {@link NaiveLaw} counts it from the words of the articles. */
class EveryStartDateTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate AFTER_LAST = LocalDate.of(2033, 1, 1);
    private static final Pattern OFFSET = Pattern.compile("([+-]\\d+)");

    /** CE, avis, 2 October 2025, n° 504677, published on the 8th. */
    private static final LocalDate OPINION_PUBLISHED = LocalDate.of(2025, 10, 8);

    /**
     * @param journal events with their day, counted from the start: {@code REQUEST_RECEIVED +0, NOT_HELD +1}
     * @param law the days that the articles give, from the start
     */
    private record Check(
            Rule rule,
            String journal,
            Regime regime,
            Territory residence,
            Territory court,
            Function<LocalDate, String> law) {

        static Check of(Rule rule, String journal, Function<LocalDate, String> law) {
            return new Check(rule, journal, Regime.GENERAL, METROPOLE, METROPOLE, law);
        }

        Check underTheEnvironmentCode() {
            return new Check(rule, journal, Regime.ENVIRONMENT, residence, court, law);
        }

        Check from(Territory home) {
            return new Check(rule, journal, regime, home, court, law);
        }

        Check before(Territory tribunal) {
            return new Check(rule, journal, regime, residence, tribunal, law);
        }

        String counted(LocalDate start) {
            String dated = OFFSET.matcher(journal).replaceAll(offset -> start.plusDays(Integer.parseInt(offset.group()))
                    .toString());
            return LegalCase.days(
                    LegalCase.of(dated)
                            .under(regime)
                            .livingIn(residence)
                            .beforeTheCourtOf(court)
                            .assess(),
                    rule);
        }

        @Override
        public String toString() {
            return rule + " of " + journal + (residence == METROPOLE ? "" : " from " + residence)
                    + (court == METROPOLE ? "" : " before " + court);
        }
    }

    private static Stream<Check> checks() {
        return Stream.of(
                Check.of(Rule.D01_REFUS_IMPLICITE, "REQUEST_RECEIVED +0", d -> "" + sameNumber(d, 1)),
                Check.of(
                                Rule.D01E_ENV_PROROGE,
                                "REQUEST_RECEIVED +0, EXTENSION_NOTIFIED +10 reasoned=true",
                                d -> "" + sameNumber(d, 2))
                        .underTheEnvironmentCode(),
                Check.of(Rule.D02_CADA_EXPRES, "EXPRESS_REFUSAL +0", d -> cada(d, d)),
                Check.of(Rule.D03_CADA_IMPLICITE, "REQUEST_RECEIVED +0", d -> afterSilenceToTheCada(sameNumber(d, 1))),
                Check.of(
                                Rule.D03_CADA_IMPLICITE,
                                "REQUEST_RECEIVED +0, EXTENSION_NOTIFIED +10 reasoned=true",
                                d -> afterSilenceToTheCada(sameNumber(d, 2)))
                        .underTheEnvironmentCode(),
                Check.of(
                        Rule.D03R_CADA_RAISONNABLE,
                        "REQUEST_RECEIVED +0, ACKNOWLEDGED +2 mentionsReferral=false",
                        d -> year(sameNumber(d, 1).plusDays(1), sameNumber(d, 1))),
                Check.of(Rule.D03R_CADA_RAISONNABLE, "EXPRESS_REFUSAL +0 mentionsReferral=false", d -> year(d, d)),
                Check.of(Rule.D04_AVIS_CADA, "REFERRAL_REGISTERED +0", d -> "" + sameNumber(d, 1)),
                Check.of(
                        Rule.D05_SUITE_AVIS,
                        "REFERRAL_REGISTERED -30, OPINION_ISSUED +0 outcome=FAVORABLE",
                        d -> "" + sameNumber(d, 1)),
                Check.of(Rule.D06_REFUS_CONFIRME, "REFERRAL_REGISTERED +0", d -> "" + sameNumber(d, 2)),
                Check.of(Rule.D07_TA_IMPLICITE, "REFERRAL_REGISTERED +0", d -> afterSilenceToCourt(d, METROPOLE)),
                Check.of(Rule.D07_TA_IMPLICITE, "REFERRAL_REGISTERED +0", d -> afterSilenceToCourt(d, ALSACE_MOSELLE))
                        .before(ALSACE_MOSELLE),
                Check.of(Rule.D07_TA_IMPLICITE, "REFERRAL_REGISTERED +0", d -> afterSilenceToCourt(d, REUNION))
                        .before(REUNION)
                        .from(REUNION),
                Check.of(Rule.D08_TA_EXPRES, "REFUSAL_CONFIRMED +0", d -> court(d, 2)),
                Check.of(Rule.D08_TA_EXPRES, "REFUSAL_CONFIRMED +0", d -> court(d, 3))
                        .from(REUNION),
                Check.of(Rule.D08_TA_EXPRES, "REFUSAL_CONFIRMED +0", d -> court(d, 4))
                        .from(ABROAD),
                Check.of(Rule.D09_TA_RAISONNABLE, "REFUSAL_CONFIRMED +0 mentionsCourt=false", d -> year(d, d)),
                Check.of(
                        Rule.D09_TA_RAISONNABLE,
                        "ACKNOWLEDGED -60 mentionsCourt=false, REFERRAL_REGISTERED +0",
                        d -> year(sameNumber(d, 2).plusDays(1), sameNumber(d, 2))),
                Check.of(Rule.D10_DEMANDE_MOTIFS, "REFERRAL_REGISTERED +0", d -> afterSilenceToCourt(d, METROPOLE)),
                Check.of(
                        Rule.D11_REPONSE_MOTIFS,
                        "REFERRAL_REGISTERED -80, REASONS_REQUESTED +0",
                        d -> "" + sameNumber(d, 1)),
                Check.of(
                        Rule.D12_TA_APRES_MOTIFS,
                        "REFERRAL_REGISTERED -80, REASONS_REQUESTED +0",
                        EveryStartDateTest::whileReasonsAreAwaited),
                Check.of(
                        Rule.D12_TA_APRES_MOTIFS,
                        "REFERRAL_REGISTERED -80, REASONS_REQUESTED +0, REASONS_GIVEN +20",
                        d -> afterReasons(d, d.plusDays(20))),
                Check.of(
                        Rule.D12_TA_APRES_MOTIFS,
                        "REFERRAL_REGISTERED -80, REASONS_REQUESTED +0, REASONS_GIVEN +330",
                        d -> afterReasons(d, d.plusDays(330))),
                Check.of(Rule.D15_ACC_ENREG_ELEC, "REQUEST_SENT +0 channel=EMAIL", d -> "" + afterWorkingDays(d, 1)),
                Check.of(Rule.D16_AR_ELEC, "REQUEST_SENT +0 channel=ONLINE_FORM", d -> "" + afterWorkingDays(d, 10)),
                Check.of(
                        Rule.D17_COMPLEMENT,
                        "REQUEST_RECEIVED +0, CLARIFICATION_REQUESTED +3",
                        d -> days(d.plusDays(3), sameNumber(d, 1), sameNumber(d, 1))),
                Check.of(Rule.D18_TRANSMISSION_ENV, "REQUEST_RECEIVED +0, NOT_HELD +1", d -> "" + sameNumber(d, 1))
                        .underTheEnvironmentCode(),
                Check.of(Rule.D22_CASSATION, "JUDGMENT_NOTIFIED +0", d -> court(d, 2)),
                Check.of(Rule.D23_EXECUTION, "JUDGMENT_NOTIFIED +0", d -> "" + sameNumber(d, 3)));
    }

    /** CRPA, art. R. 343-1, counted neither franc nor rolled for the last day that we tell. */
    private static String cada(LocalDate from, LocalDate start) {
        LocalDate end = sameNumber(start, 2);
        return days(from, end.minusDays(1), rolled(end, METROPOLE));
    }

    private static String afterSilenceToTheCada(LocalDate birth) {
        return cada(birth.plusDays(1), birth);
    }

    /** CJA, art. R. 421-1 and, for the distance, R. 421-7. */
    private static String court(LocalDate notified, int months) {
        return days(notified, sameNumber(notified, months), rolled(franc(notified, months), METROPOLE));
    }

    /** CRPA, art. R. 343-5, then CJA, art. R. 421-2. */
    private static String afterSilenceToCourt(LocalDate registered, Territory court) {
        LocalDate birth = sameNumber(registered, 2);
        return days(birth.plusDays(1), sameNumber(birth, 2), rolled(franc(birth, 2), court));
    }

    /** CE, 31 March 2017, n° 389842, and 11 March 2024, n° 488227. */
    private static String year(LocalDate from, LocalDate start) {
        return days(from, sameNumber(start, 12), sameNumber(start, 12));
    }

    private static String whileReasonsAreAwaited(LocalDate requested) {
        LocalDate birth = sameNumber(requested.minusDays(80), 2);
        return days(birth.plusDays(1), sameNumber(birth, 2), cap(requested));
    }

    /** CRPA, art. L. 232-4. */
    private static String afterReasons(LocalDate requested, LocalDate given) {
        LocalDate cap = cap(requested);
        return days(given, earlier(sameNumber(given, 2), cap), earlier(rolled(franc(given, 2), METROPOLE), cap));
    }

    /** A year from the request for reasons or, for the oldest, from the publication of the opinion. */
    private static LocalDate cap(LocalDate requested) {
        return sameNumber(requested.isBefore(OPINION_PUBLISHED) ? OPINION_PUBLISHED : requested, 12);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static String days(LocalDate from, LocalDate prudent, LocalDate theoretical) {
        return from + ".." + prudent + ".." + theoretical;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checks")
    void counts_as_the_articles_say_from_every_day_of_nine_years(Check check) {
        FIRST.datesUntil(AFTER_LAST).forEach(start -> assertThat(check.counted(start))
                .as("from %s", start)
                .isEqualTo(check.law().apply(start)));
    }

    @Test
    void no_rule_is_left_out() {
        Set<Rule> checked =
                checks().map(Check::rule).collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));

        // The two distances lengthen D08, checked above from La Réunion and from abroad.
        assertThat(EnumSet.complementOf(EnumSet.copyOf(checked)))
                .containsExactlyInAnyOrder(Rule.D13_DISTANCE_OM, Rule.D14_DISTANCE_ETR);
    }
}
