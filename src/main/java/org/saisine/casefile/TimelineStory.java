package org.saisine.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.Event;
import org.saisine.deadline.EventType;
import org.saisine.deadline.State;
import org.saisine.request.EntryType;
import org.saisine.request.JournalLine;

/**
 * What a timeline (frise) tells, before it is drawn.
 *
 * @param marks what happened and what the law creates, in the order of days
 * @param windows the acts that may be done, and when
 * @param hidden how much is left to the table, where there is too much to draw
 */
record TimelineStory(LocalDate today, List<Mark> marks, List<Span> windows, int hidden) {

    /** Who made a mark: its shape. */
    enum Maker {
        OURS,
        THEIRS,
        LAW
    }

    record Mark(LocalDate on, Maker maker, String label) {}

    /** From the first admissible day to the last sure one, then to the last one of the most generous reading. */
    record Span(String label, LocalDate from, LocalDate prudent, LocalDate theoretical, State state) {

        /** Readings may leave no day that is admissible for certain. */
        boolean isSure() {
            return !prudent.isBefore(from);
        }

        String look() {
            return switch (state) {
                case DONE -> "done";
                case MISSED -> "missed";
                case RUNNING, REACHED, SUSPENDED, CANCELLED -> "open";
            };
        }
    }

    /** Beyond these a picture is a tangle; the table has everything. */
    private static final int MOST_MARKS = 16;

    private static final int MOST_WINDOWS = 8;

    static TimelineStory of(List<Mark> happened, List<Deadline> deadlines, LocalDate today) {
        List<Mark> marks = Stream.concat(
                        happened.stream(),
                        deadlines.stream().filter(TimelineStory::isBorn).map(TimelineStory::birth))
                .distinct()
                .sorted(Comparator.comparing(Mark::on))
                .toList();
        List<Span> windows = deadlines.stream()
                .filter(deadline -> deadline.prudentDate() != null && deadline.state() != State.CANCELLED)
                .map(TimelineStory::window)
                .distinct()
                .sorted(Comparator.comparing(Span::from))
                .toList();
        List<Mark> drawn = last(marks, MOST_MARKS);
        List<Span> open = last(windows, MOST_WINDOWS);
        int hidden = marks.size() - drawn.size() + windows.size() - open.size();
        return new TimelineStory(today, drawn, open, hidden);
    }

    /** The events of a case. */
    static List<Mark> of(List<Event> events) {
        return events.stream().map(event -> mark(event.type(), event.date())).toList();
    }

    /** The lines of a journal that stand and that moved something. */
    static List<Mark> ofJournal(List<JournalLine> journal) {
        List<Mark> marks = new ArrayList<>();
        for (JournalLine line : journal) {
            if (!line.voided() && line.voids() == null) {
                line.type().legal().map(type -> mark(type, line.on())).ifPresent(marks::add);
                if (line.type() == EntryType.FOLLOW_UP_SENT) {
                    marks.add(new Mark(line.on(), Maker.OURS, "Relance"));
                }
            }
        }
        return marks;
    }

    /** Every day that the picture must show, in order, each once. */
    List<LocalDate> days() {
        return Stream.of(
                        Stream.of(today),
                        marks.stream().map(Mark::on),
                        windows.stream().flatMap(w -> Stream.of(w.from(), w.prudent(), w.theoretical())))
                .flatMap(days -> days)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isBorn(Deadline deadline) {
        return deadline.date() != null && deadline.state() != State.CANCELLED && deadline.state() != State.DONE;
    }

    private static Mark mark(EventType type, LocalDate on) {
        return new Mark(on, TimelineWords.isOurs(type) ? Maker.OURS : Maker.THEIRS, TimelineWords.of(type));
    }

    private static Mark birth(Deadline deadline) {
        return new Mark(Objects.requireNonNull(deadline.date()), Maker.LAW, TimelineWords.of(deadline));
    }

    private static Span window(Deadline deadline) {
        LocalDate from = Objects.requireNonNullElse(deadline.notBefore(), deadline.startsOn());
        LocalDate prudent = Objects.requireNonNull(deadline.prudentDate());
        LocalDate theoretical = Objects.requireNonNullElse(deadline.theoreticalDate(), prudent);
        return new Span(TimelineWords.of(deadline), from, prudent, theoretical, deadline.state());
    }

    private static <T> List<T> last(List<T> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }
}
