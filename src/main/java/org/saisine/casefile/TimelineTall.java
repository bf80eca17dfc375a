package org.saisine.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saisine.casefile.TimelineScale.Knot;
import org.saisine.casefile.TimelineStory.Mark;
import org.saisine.casefile.TimelineStory.Span;

/**
 * The timeline as a phone shows it: time runs down, each mark has its own lines of words, and each act is a bar at the left
 * that is named where its last sure day is.
 */
final class TimelineTall {

    static final int WIDTH = 330;

    private static final double LINE = 18;
    private static final double BAR = 10;
    private static final double GAP = 14;

    /** However long one waits, the next thing stays in sight. */
    private static final double LONGEST_GAP = 60;

    private final TimelineStory story;
    private final TimelineColumns columns;
    private final TimelineDrawing.Sheet sheet = new TimelineDrawing.Sheet();

    /**
     * Something to say at a day.
     *
     * @param mark the dot; null for today and for the end of a window
     * @param window the bar that ends here; null for what is not one
     */
    private record Item(
            LocalDate on,
            int order,
            String date,
            String words,
            @Nullable Mark mark,
            @Nullable Span window) {}

    /** An item with the middle of its first line, and its lines. */
    private record Placed(Item item, double y, List<String> words, List<String> dates) {

        double bottom() {
            return y + LINE * (words.size() + dates.size() - 0.5);
        }
    }

    private TimelineTall(TimelineStory story) {
        this.story = story;
        this.columns = TimelineColumns.of(story.windows());
    }

    static TimelineDrawing of(TimelineStory story) {
        return new TimelineTall(story).draw();
    }

    private TimelineDrawing draw() {
        List<Placed> placed = placed();
        TimelineScale scale = scale(placed);
        double bottom = Math.max(placed.getLast().bottom(), scale.at(scale.lastDay())) + GAP;
        sheet.stroke("axis", axis(), 4, axis(), bottom);
        story.windows().forEach(window -> bar(window, scale));
        placed.forEach(this::item);
        return sheet.done(WIDTH, bottom);
    }

    private double axis() {
        return 12 + columns.count() * (BAR + 4);
    }

    private double text() {
        return axis() + 18;
    }

    private List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        for (Item item : items()) {
            double y = placed.isEmpty() ? GAP : after(placed.getLast(), item);
            placed.add(new Placed(item, y, wrapped(item.words()), wrapped(item.date())));
        }
        return placed;
    }

    private static double after(Placed before, Item item) {
        long days = ChronoUnit.DAYS.between(before.item().on(), item.on());
        return before.bottom() + GAP + Math.min(LONGEST_GAP, days / 2.0);
    }

    private List<Item> items() {
        String today = TimelineWords.day(story.today());
        return Stream.of(
                        story.marks().stream()
                                .map(m -> new Item(m.on(), 0, TimelineWords.day(m.on()), m.label(), m, null)),
                        Stream.of(new Item(story.today(), 1, "", "Aujourd’hui, " + today, null, null)),
                        story.windows().stream().map(this::end))
                .flatMap(items -> items)
                .sorted(Comparator.comparing(Item::on).thenComparing(Item::order))
                .toList();
    }

    private Item end(Span window) {
        LocalDate on = window.isSure() ? window.prudent() : window.theoretical();
        String state = TimelineWords.state(window, story.today());
        String words = window.label() + (state.isEmpty() ? "" : ", " + state);
        return new Item(on, 2, TimelineWords.of(window), words, null, window);
    }

    /** The first of the items of a day says where the day is. */
    private TimelineScale scale(List<Placed> placed) {
        List<Knot> knots = new ArrayList<>();
        knots.add(new Knot(story.days().getFirst().minusDays(1), 4));
        for (Placed each : placed) {
            if (each.item().on().isAfter(knots.getLast().day())) {
                knots.add(new Knot(each.item().on(), each.y()));
            }
        }
        LocalDate last = story.days().getLast();
        if (last.isAfter(knots.getLast().day())) {
            knots.add(new Knot(last, knots.getLast().at() + 2 * GAP));
        }
        return new TimelineScale(List.copyOf(knots), List.of());
    }

    private void bar(Span window, TimelineScale scale) {
        double x = axis() - (columns.of(window) + 1) * (BAR + 4) - 4;
        double from = scale.at(window.from());
        double prudent = Math.max(from, scale.at(window.prudent()));
        double theoretical = Math.max(prudent, scale.at(window.theoretical()));
        sheet.bar("window-sure " + window.look(), false, x, from, BAR, prudent - from);
        sheet.bar("window-rest " + window.look(), true, x, prudent, BAR, theoretical - prudent);
    }

    private void item(Placed placed) {
        Item item = placed.item();
        double y = placed.y();
        if (item.mark() != null) {
            sheet.dot(item.mark().maker(), axis(), y);
        } else if (item.window() != null) {
            sheet.stroke("leader", axis() - (columns.of(item.window()) + 1) * (BAR + 4) + BAR - 4, y, text() - 4, y);
        } else {
            sheet.stroke("today", 0, y, text() - 4, y);
        }
        double line = y + 5;
        for (String words : placed.words()) {
            sheet.label(placed.dates().isEmpty() ? "today" : "", "start", text(), line, words);
            line += LINE;
        }
        for (String date : placed.dates()) {
            sheet.label("quiet", "start", text(), line, date);
            line += LINE;
        }
    }

    private List<String> wrapped(String text) {
        return text.isEmpty() ? List.of() : TimelineWords.wrapped(text, WIDTH - text());
    }
}
