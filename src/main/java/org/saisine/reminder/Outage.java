package org.saisine.reminder;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.web.French;

/** The mornings on which nothing could be written (panne), both included. */
record Outage(LocalDate from, LocalDate to) {

    /**
     * What is missing between the last morning that was and today; empty where none is.
     *
     * @param lastMorning null where there was none yet
     */
    static Optional<Outage> between(@Nullable LocalDate lastMorning, LocalDate today) {
        return lastMorning == null ? Optional.empty() : since(lastMorning.plusDays(1), today);
    }

    /** @param first the first morning that is missing; null where none is */
    static Optional<Outage> since(@Nullable LocalDate first, LocalDate today) {
        return first == null || !first.isBefore(today)
                ? Optional.empty()
                : Optional.of(new Outage(first, today.minusDays(1)));
    }

    /** Both, one after the other or within each other. */
    Outage and(Outage other) {
        return new Outage(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }

    boolean concerns(Reminder reminder) {
        return !reminder.dueOn().isBefore(from) && !reminder.dueOn().isAfter(to);
    }

    /** « Le service n’a pas pu écrire du 3 au 5 mars 2026 ». */
    String sentence() {
        return "Le service n’a pas pu écrire " + days() + French.NBSP
                + ": ce courriel dit aussi ce qui aurait dû vous parvenir alors.";
    }

    private String days() {
        if (from.equals(to)) {
            return "le " + French.day(from);
        }
        boolean sameMonth = from.getMonth() == to.getMonth() && from.getYear() == to.getYear();
        String first = sameMonth ? dayOfMonth(from) : French.day(from);
        return "du " + first + " au " + French.day(to);
    }

    private static String dayOfMonth(LocalDate date) {
        return date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
    }
}
