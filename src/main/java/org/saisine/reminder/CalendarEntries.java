package org.saisine.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.Rule;
import org.saisine.web.French;

/** Makes days of a calendar from deadlines: the day a situation is born, the prudent last day of an act. */
final class CalendarEntries {

    private final String idPrefix;
    private final String subject;
    private final int sequence;
    private final @Nullable String url;
    private final Map<Rule, Integer> seen = new EnumMap<>(Rule.class);

    /** @param subject what the deadlines are about, put before each summary; may be empty */
    CalendarEntries(String idPrefix, String subject, int sequence, @Nullable String url) {
        this.idPrefix = idPrefix;
        this.subject = subject;
        this.sequence = sequence;
        this.url = url;
    }

    List<CalendarEntry> of(List<Deadline> deadlines) {
        List<CalendarEntry> entries = new ArrayList<>();
        deadlines.forEach(deadline -> day(deadline).ifPresent(day -> entries.add(entry(deadline, day))));
        return entries;
    }

    /** The day that we tell of a deadline; none where no day is known. */
    static Optional<LocalDate> day(Deadline deadline) {
        return Optional.ofNullable(deadline.prudentDate() != null ? deadline.prudentDate() : deadline.date());
    }

    /** « Dernier jour : saisir la CADA… » or « Naissance du refus implicite ». */
    static String title(Deadline deadline) {
        return deadline.prudentDate() == null
                ? deadline.label()
                : "Dernier jour" + French.NBSP + ": "
                        + Character.toLowerCase(deadline.label().charAt(0))
                        + deadline.label().substring(1);
    }

    private CalendarEntry entry(Deadline deadline, LocalDate day) {
        String summary = subject.isEmpty() ? title(deadline) : title(deadline) + " (" + subject + ")";
        return new CalendarEntry(
                id(deadline.rule()), day, summary, description(deadline), standing(deadline), sequence, url);
    }

    /** Two refusals make the same rule run twice; the second is told from the first by its rank. */
    private String id(Rule rule) {
        int rank = seen.merge(rule, 1, Integer::sum);
        return idPrefix + "-" + rule.name() + (rank == 1 ? "" : "-" + rank);
    }

    private static String description(Deadline deadline) {
        return String.join(
                "\n",
                deadline.explanation(),
                "",
                "Textes" + French.NBSP + ": " + String.join(French.NNBSP + "; ", deadline.articles()) + ".",
                "État" + French.NBSP + ": " + deadline.state().label() + ".");
    }

    private static CalendarEntry.Standing standing(Deadline deadline) {
        return switch (deadline.state()) {
            case RUNNING ->
                DueReminders.isNews(deadline.rule()) ? CalendarEntry.Standing.AWAITED : CalendarEntry.Standing.SILENT;
            case SUSPENDED -> CalendarEntry.Standing.UNCERTAIN;
            case REACHED, MISSED -> CalendarEntry.Standing.SILENT;
            case DONE, CANCELLED -> CalendarEntry.Standing.CANCELLED;
        };
    }
}
