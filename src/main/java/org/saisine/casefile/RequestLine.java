package org.saisine.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.saisine.request.RequestView;

/**
 * A request in a list: a row that reads as a sentence.
 *
 * @param look of the badge of its phase
 * @param urgency late, soon or neutral, from its next date
 * @param actionable its next date is the last day of an act, not the birth of a situation
 */
record RequestLine(
        String reference,
        String subject,
        String body,
        String status,
        String look,
        @Nullable String nextLabel,
        @Nullable LocalDate nextDate,
        String urgency,
        @Nullable LocalDate lastEventOn,
        boolean draft,
        boolean actionable) {

    private static final int SOON = 7;

    static RequestLine of(RequestView request, String body, LocalDate today) {
        return new RequestLine(
                request.reference(),
                request.subject().isBlank() ? "Demande sans objet" : request.subject(),
                body,
                request.status().label(),
                Phase.of(request.status()).look(),
                request.nextLabel(),
                request.nextDate(),
                urgency(request.nextDate(), today),
                request.lastEventOn(),
                request.draft(),
                request.actionable());
    }

    /** The last day to act is over: only asking again is left. */
    boolean expired() {
        return look.equals(Phase.TIME_BARRED.look());
    }

    boolean before(LocalDate day) {
        return nextDate != null && nextDate.isBefore(day);
    }

    static String urgency(@Nullable LocalDate date, LocalDate today) {
        if (date == null) {
            return "neutral";
        }
        long days = ChronoUnit.DAYS.between(today, date);
        if (days < 0) {
            return "late";
        }
        return days <= SOON ? "soon" : "neutral";
    }
}
