package org.saisine.deadline;

import java.time.LocalDate;

/**
 * A period of the law (délai): its length and how its days are counted. Months run <i>de quantième à quantième</i> and end
 * with the month where it has no such day (CPC, art. 641), which is what {@link LocalDate#plusMonths} does.
 *
 * @param length in months, or in working days; zero where a document fixes it
 */
public record LegalPeriod(int length, Counting counting, Roll roll, Prudence prudence) {

    /** How the days are counted. */
    public enum Counting {
        /** Months, to the day that bears the same number (de quantième à quantième). */
        SAME_DAY,
        /** Months, to the day after it: neither the first nor the last day counts (délai franc; CE Sect. 4 juin 1954, Décines-Charpieu). */
        FRANC,
        /** Days that are neither a Saturday, a Sunday nor a holiday (jours ouvrés). */
        WORKING_DAYS,
        /** As a document says, which the journal does not tell. */
        AS_FIXED
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

    /** Months that never move: implicit decisions do not (CE, 5 June 2009, n° 312682). */
    static LegalPeriod months(int months) {
        return new LegalPeriod(months, Counting.SAME_DAY, Roll.NEVER, Prudence.SAME_DAY);
    }

    static LegalPeriod workingDays(int days) {
        return new LegalPeriod(days, Counting.WORKING_DAYS, Roll.NEVER, Prudence.SAME_DAY);
    }

    static LegalPeriod asFixed() {
        return new LegalPeriod(0, Counting.AS_FIXED, Roll.NEVER, Prudence.SAME_DAY);
    }

    LegalPeriod franc() {
        return new LegalPeriod(length, Counting.FRANC, roll, prudence);
    }

    LegalPeriod rolling() {
        return new LegalPeriod(length, counting, Roll.NEXT_WORKING_DAY, prudence);
    }

    LegalPeriod lessADay() {
        return new LegalPeriod(length, counting, roll, Prudence.DAY_BEFORE);
    }

    LegalPeriod plusMonths(int more) {
        return more == 0 ? this : new LegalPeriod(length + more, counting, roll, prudence);
    }

    /** The day that bears the same number, so many months later. */
    LocalDate end(LocalDate start) {
        return start.plusMonths(length);
    }

    /** The last of so many working days, the first of them after the start. */
    LocalDate end(LocalDate start, FrenchCalendar calendar) {
        return counting == Counting.WORKING_DAYS ? calendar.plusWorkingDays(start, length) : end(start);
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
            case FRANC -> end(start).plusDays(1);
            case SAME_DAY, WORKING_DAYS, AS_FIXED -> end(start);
        };
    }
}
