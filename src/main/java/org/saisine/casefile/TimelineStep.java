package org.saisine.casefile;

import java.time.LocalDate;
import java.util.Arrays;

/** How far apart the days named under the axis are. */
enum TimelineStep {
    WEEK(7, 0),
    FORTNIGHT(14, 0),
    MONTH(30, 1),
    TWO_MONTHS(61, 2),
    QUARTER(91, 3),
    HALF_YEAR(182, 6),
    YEAR(365, 12),
    TWO_YEARS(730, 24),
    FIVE_YEARS(1826, 60),
    TWENTY_YEARS(7305, 240);

    /** What a name and the space after it take. */
    private static final double ROOM = 92;

    private final int days;
    private final int months;

    TimelineStep(int days, int months) {
        this.days = days;
        this.months = months;
    }

    static TimelineStep fitting(double perDay) {
        return Arrays.stream(values())
                .filter(step -> step.days * perDay >= ROOM)
                .findFirst()
                .orElse(TWENTY_YEARS);
    }

    /** The first day to name, on a Monday, on the first of a month, or on the first of January. */
    LocalDate first(LocalDate start) {
        if (months == 0) {
            return start.plusDays(Math.floorMod(1 - start.getDayOfWeek().getValue(), 7));
        }
        long month = start.getYear() * 12L + start.getMonthValue() - 1;
        long rounded = Math.ceilDiv(start.getDayOfMonth() == 1 ? month : month + 1, (long) months) * months;
        return LocalDate.of((int) Math.floorDiv(rounded, 12L), (int) Math.floorMod(rounded, 12L) + 1, 1);
    }

    LocalDate after(LocalDate day) {
        return months == 0 ? day.plusDays(days) : day.plusMonths(months);
    }

    String name(LocalDate day) {
        if (months == 0) {
            return TimelineWords.dayOfYear(day);
        }
        return months % 12 == 0 ? Integer.toString(day.getYear()) : TimelineWords.month(day);
    }
}
