package org.saisine.reminder;

import static org.saisine.web.French.NBSP;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.saisine.web.French;

/** What of a request's corrected dates is to be told: from the date last told of to the one that holds now. */
final class ChangedDates {

    private static final String PREFIX = "CHANGE-";

    private ChangedDates() {}

    /** @param changes of one request, in the order in which they came */
    static List<Reminder> of(List<DateChange> changes, Predicate<ReminderKey> told) {
        Map<String, DateChange[]> firstAndLast = new LinkedHashMap<>();
        for (DateChange change : changes) {
            if (told.test(key(change))) {
                firstAndLast.remove(change.rule());
            } else {
                firstAndLast.merge(change.rule(), new DateChange[] {change, change}, (before, now) ->
                        new DateChange[] {before[0], now[1]});
            }
        }
        return firstAndLast.values().stream()
                .flatMap(pair -> reminder(pair[0], pair[1]).stream())
                .toList();
    }

    /** Nothing where a second correction has undone the first. */
    private static Optional<Reminder> reminder(DateChange first, DateChange last) {
        if (Objects.equals(first.before(), last.after())) {
            return Optional.empty();
        }
        String when =
                "Avant" + NBSP + ": " + day(first.before()) + ". Maintenant" + NBSP + ": " + day(last.after()) + ".";
        return Optional.of(new Reminder(
                key(last),
                ReminderKind.CHANGE,
                last.recordedOn(),
                "Une date a changé" + NBSP + ": " + last.label(),
                when,
                last.why(),
                List.of()));
    }

    private static ReminderKey key(DateChange change) {
        return new ReminderKey(change.requestId(), PREFIX + change.id(), change.recordedOn(), 0);
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "sans objet" : French.full(date);
    }
}
