package org.saisine.deadline;

import java.time.LocalDate;

/**
 * The law counted a second time, slowly, from the words of the articles and one day after the other. It shares nothing with
 * the code that it checks: no months added, no library of holidays, no catalogue.
 */
final class NaiveLaw {

    private NaiveLaw() {}

    /**
     * CPC, art. 641, al. 2: a period in months ends on the day of the last month that bears the same number as the day that
     * made it run; for want of an identical number, on the last day of the month.
     */
    static LocalDate sameNumber(LocalDate start, int months) {
        int monthsBegun = 0;
        LocalDate day = start;
        while (true) {
            LocalDate next = day.plusDays(1);
            if (next.getDayOfMonth() == 1) {
                monthsBegun++;
            }
            if (monthsBegun == months && next.getDayOfMonth() == start.getDayOfMonth()) {
                return next;
            }
            if (monthsBegun > months) {
                return day;
            }
            day = next;
        }
    }

    /** The judge’s délai franc: the last useful day is the one after. */
    static LocalDate franc(LocalDate start, int months) {
        return sameNumber(start, months).plusDays(1);
    }

    /** CPC, art. 642, al. 2: a period that would end on a Saturday, a Sunday or a holiday runs to the first working day after. */
    static LocalDate rolled(LocalDate last, Territory territory) {
        LocalDate day = last;
        while (!isWorked(day, territory)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** So many working days, the day itself not counted. */
    static LocalDate afterWorkingDays(LocalDate start, int days) {
        LocalDate day = start;
        int counted = 0;
        while (counted < days) {
            day = day.plusDays(1);
            if (isWorked(day, Territory.METROPOLE)) {
                counted++;
            }
        }
        return day;
    }

    private static boolean isWorked(LocalDate day, Territory territory) {
        // 1 January 1970 was a Thursday.
        long weekday = Math.floorMod(day.toEpochDay() + 3, 7L);
        return weekday < 5 && !isHoliday(day, territory);
    }

    static boolean isHoliday(LocalDate day, Territory territory) {
        String fixed = day.toString().substring(5);
        boolean national =
                switch (fixed) {
                    // Code du travail, art. L. 3133-1, 1°, 3°, 4°, 7° to 11°.
                    case "01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25" -> true;
                    default -> false;
                };
        long afterEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        // Easter Monday, Ascension Day, Whit Monday.
        boolean moving = afterEaster == 1 || afterEaster == 39 || afterEaster == 50;
        boolean local =
                switch (territory) {
                    // Code du travail, art. L. 3134-13: Good Friday, the second day of Christmas.
                    case ALSACE_MOSELLE -> afterEaster == -2 || fixed.equals("12-26");
                    // Décret n° 83-1003, art. 1.
                    case REUNION -> fixed.equals("12-20");
                    default -> false;
                };
        return national || moving || local;
    }

    /** Easter by Oudin’s method (1940). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int sunday = moon - weekday;
        int month = 3 + (sunday + 40) / 44;
        return LocalDate.of(year, month, sunday + 28 - 31 * (month / 4));
    }
}
