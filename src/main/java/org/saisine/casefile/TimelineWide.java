package org.saisine.casefile;

import java.time.LocalDate;
import org.saisine.casefile.TimelineStory.Mark;
import org.saisine.casefile.TimelineStory.Span;

/** The timeline as a wide screen and paper show it: time runs to the right, what happened above, what may be done below. */
final class TimelineWide {

    static final int WIDTH = 720;

    private static final double EDGE = 12;
    private static final double LANE = 20;
    private static final double ROW = 44;

    private final TimelineStory story;
    private final TimelineScale scale;
    private final TimelineDrawing.Sheet sheet = new TimelineDrawing.Sheet();

    private TimelineWide(TimelineStory story) {
        this.story = story;
        this.scale = TimelineScale.proportional(story, EDGE, WIDTH - EDGE);
    }

    static TimelineDrawing of(TimelineStory story) {
        return new TimelineWide(story).draw();
    }

    private TimelineDrawing draw() {
        var flags = TimelineFlags.of(story.marks(), scale, WIDTH - EDGE);
        double axis = 48 + flags.lanes() * LANE;
        double height = axis + 40 + story.windows().size() * ROW;
        today(height);
        axis(axis);
        months(axis);
        flags.flags().forEach(flag -> mark(flag, axis));
        double row = axis + 40;
        for (Span window : story.windows()) {
            window(window, row);
            row += ROW;
        }
        return sheet.done(WIDTH, height);
    }

    private void today(double height) {
        double x = scale.at(story.today());
        String words = "Aujourd’hui, " + TimelineWords.day(story.today());
        double half = TimelineWords.width(words) / 2;
        sheet.stroke("today", x, 22, x, height);
        sheet.label("today", "middle", Math.clamp(x, EDGE + half, WIDTH - EDGE - half), 16, words);
    }

    private void axis(double y) {
        sheet.stroke("axis", EDGE, y, WIDTH - EDGE, y);
        for (TimelineScale.Break gap : scale.breaks()) {
            double middle = (scale.at(gap.from()) + scale.at(gap.to())) / 2;
            sheet.stroke("axis", middle - 6, y + 6, middle - 1, y - 6);
            sheet.stroke("axis", middle + 1, y + 6, middle + 6, y - 6);
        }
    }

    private void months(double axis) {
        TimelineStep step = TimelineStep.fitting(scale.perDay());
        double free = EDGE;
        for (LocalDate day = step.first(scale.firstDay()); !day.isAfter(scale.lastDay()); day = step.after(day)) {
            double x = scale.at(day);
            double half = TimelineWords.width(step.name(day)) / 2;
            if (!scale.isBroken(day) && x - half >= free && x + half <= WIDTH - EDGE) {
                sheet.stroke("axis", x, axis - 4, x, axis + 4);
                sheet.label("month", "middle", x, axis + 24, step.name(day));
                free = x + half + 8;
            }
        }
    }

    private void mark(TimelineFlags.Flag flag, double axis) {
        Mark mark = flag.mark();
        double line = axis - 16 - flag.lane() * LANE;
        sheet.stroke("leader", flag.x(), line - 10, flag.x(), axis);
        sheet.dot(mark.maker(), flag.x(), axis);
        sheet.label("", flag.anchor(), flag.textX(), line, flag.text());
    }

    private void window(Span window, double y) {
        double from = scale.at(window.from());
        double prudent = Math.max(from, scale.at(window.prudent()));
        double theoretical = Math.max(prudent, scale.at(window.theoretical()));
        String state = TimelineWords.state(window, story.today());
        String words = window.label() + "\u00a0: " + TimelineWords.of(window) + (state.isEmpty() ? "" : ", " + state);
        double left = Math.clamp(from, EDGE, Math.max(EDGE, WIDTH - EDGE - TimelineWords.width(words)));
        sheet.label("", "start", left, y + 14, words);
        sheet.bar("window-sure " + window.look(), false, from, y + 20, prudent - from, 12);
        sheet.bar("window-rest " + window.look(), true, prudent, y + 20, theoretical - prudent, 12);
    }
}
