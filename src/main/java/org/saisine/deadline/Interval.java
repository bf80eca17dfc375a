package org.saisine.deadline;

import java.time.LocalDate;

/** A day that is not certain: it lies between two days, both included. */
record Interval(LocalDate earliest, LocalDate latest) {

    Interval {
        if (latest.isBefore(earliest)) {
            latest = earliest;
        }
    }

    static Interval on(LocalDate day) {
        return new Interval(day, day);
    }

    boolean isCertain() {
        return earliest.equals(latest);
    }

    Interval plusMonths(int months) {
        return new Interval(earliest.plusMonths(months), latest.plusMonths(months));
    }
}
