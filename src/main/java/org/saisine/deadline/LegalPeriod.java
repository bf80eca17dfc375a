package org.saisine.deadline;

import java.time.LocalDate;

/**
 * A period of the law (délai): its length and how its days are counted. Months run <i>de quantième à quantième</i> and end
 * with the month where it has no such day (CPC, art. 641), which is what {@link LocalDate#plusMonths} does.
 */
public record LegalPeriod(int months, Counting counting, Roll roll, Prudence prudence) {

    /** Which day of the last month counts. */
    public enum Counting {
        /** The day that bears the same number (de quantième à quantième). */
        SAME_DAY,
        /** The day after it: neither the first nor the last day counts (délai franc; CE Sect. 4 juin 1954, Décines-Charpieu). */
        FRANC
    }

    /** What becomes of a last day that is a Saturday, a Sunday or a holiday. */
    public enum Roll {
        NEVER,
        /** CPC, art. 642, applied by the administrative judge (CE 5 juin 2009, n° 312682). */
        NEXT_WORKING_DAY
    }

    /** Which day we tell the requester: always counted the strictest way, and never rolled. */
    public enum Prudence {
        SAME_DAY,
        /** One day less: the CADA does not count the period as franc, and may count its first day. */
        DAY_BEFORE
    }

    /** A period at whose end silence means something; implicit decisions never move (CE 5 juin 2009, n° 312682). */
    static LegalPeriod ofSilence(int months) {
        return new LegalPeriod(months, Counting.SAME_DAY, Roll.NEVER, Prudence.SAME_DAY);
    }

    static LegalPeriod toReferToTheCada(int months) {
        return new LegalPeriod(months, Counting.SAME_DAY, Roll.NEXT_WORKING_DAY, Prudence.DAY_BEFORE);
    }

    static LegalPeriod toGoToCourt(int months) {
        return new LegalPeriod(months, Counting.FRANC, Roll.NEXT_WORKING_DAY, Prudence.SAME_DAY);
    }

    /** The judge’s reasonable time, which is about a year and has no rule of computation of its own. */
    static LegalPeriod reasonable(int months) {
        return new LegalPeriod(months, Counting.SAME_DAY, Roll.NEVER, Prudence.SAME_DAY);
    }

    LegalPeriod plusMonths(int more) {
        return more == 0 ? this : new LegalPeriod(months + more, counting, roll, prudence);
    }

    /** The day on which a situation is born. */
    LocalDate end(LocalDate start) {
        return start.plusMonths(months);
    }

    LocalDate prudentLastDay(LocalDate start) {
        return switch (prudence) {
            case SAME_DAY -> end(start);
            case DAY_BEFORE -> end(start).minusDays(1);
        };
    }

    LocalDate theoreticalLastDay(LocalDate start, FrenchCalendar calendar) {
        LocalDate last = unrolledLastDay(start);
        return switch (roll) {
            case NEVER -> last;
            case NEXT_WORKING_DAY -> calendar.roll(last);
        };
    }

    /** One adds the day after the months: 28 December, two months, franc, is 1 March. */
    LocalDate unrolledLastDay(LocalDate start) {
        return switch (counting) {
            case SAME_DAY -> end(start);
            case FRANC -> end(start).plusDays(1);
        };
    }
}
