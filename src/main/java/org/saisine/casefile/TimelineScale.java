package org.saisine.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.saisine.casefile.TimelineStory.Span;

/**
 * Where each day lies on a drawing: straight between knots, so that a later day is never before an earlier one.
 *
 * @param breaks the stretches of time in which nothing happens that are drawn short
 */
record TimelineScale(List<Knot> knots, List<Break> breaks) {

    record Knot(LocalDate day, double at) {}

    record Break(LocalDate from, LocalDate to) {

        boolean covers(LocalDate day) {
            return day.isAfter(from) && day.isBefore(to);
        }

        private long days() {
            return ChronoUnit.DAYS.between(from, to);
        }
    }

    /** What a broken stretch takes of the drawing. */
    private static final double BROKEN = 44;

    /** Shorter stretches are waiting, not emptiness. */
    private static final int LONGEST_WAIT = 60;

    /** A life of three days still gets four weeks of room. */
    private static final int SHORTEST = 28;

    /** Days in proportion, from one end of the drawing to the other, but for long empty stretches. */
    static TimelineScale proportional(TimelineStory story, double start, double end) {
        List<Break> breaks = breaks(story.days(), story.windows());
        long lived =
                length(story.days()) - breaks.stream().mapToLong(Break::days).sum();
        List<LocalDate> days = stretched(story.days(), lived);
        long shown = lived + length(days) - length(story.days());
        double perDay = (end - start - breaks.size() * BROKEN) / shown;
        List<Knot> knots = new ArrayList<>();
        double at = start;
        for (int i = 0; i < days.size(); i++) {
            if (i > 0) {
                var gap = new Break(days.get(i - 1), days.get(i));
                at += breaks.contains(gap) ? BROKEN : gap.days() * perDay;
            }
            knots.add(new Knot(days.get(i), at));
        }
        return new TimelineScale(List.copyOf(knots), breaks);
    }

    double at(LocalDate day) {
        Knot before = knots.getFirst();
        for (Knot knot : knots) {
            if (!knot.day().isBefore(day)) {
                return between(before, knot, day);
            }
            before = knot;
        }
        return before.at();
    }

    boolean isBroken(LocalDate day) {
        return breaks.stream().anyMatch(gap -> gap.covers(day));
    }

    LocalDate firstDay() {
        return knots.getFirst().day();
    }

    LocalDate lastDay() {
        return knots.getLast().day();
    }

    /** How much room a day has where nothing is broken. */
    double perDay() {
        double room = knots.getLast().at() - knots.getFirst().at() - breaks.size() * BROKEN;
        long broken = breaks.stream().mapToLong(Break::days).sum();
        return room / Math.max(1, ChronoUnit.DAYS.between(firstDay(), lastDay()) - broken);
    }

    private static double between(Knot before, Knot after, LocalDate day) {
        long whole = ChronoUnit.DAYS.between(before.day(), after.day());
        if (whole == 0) {
            return after.at();
        }
        double part = (double) ChronoUnit.DAYS.between(before.day(), day) / whole;
        return before.at() + Math.max(0, part) * (after.at() - before.at());
    }

    /** With a little room at both ends, in proportion to the days that are shown. */
    private static List<LocalDate> stretched(List<LocalDate> days, long lived) {
        long more = Math.max(2, lived / 40);
        List<LocalDate> stretched = new ArrayList<>();
        stretched.add(days.getFirst().minusDays(more));
        stretched.addAll(days);
        stretched.add(days.getLast().plusDays(Math.max(more, SHORTEST - lived)));
        return stretched;
    }

    /** Breaks the longest empty stretch as long as it takes more than a third of what is shown. */
    private static List<Break> breaks(List<LocalDate> days, List<Span> windows) {
        List<Break> gaps = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            gaps.add(new Break(days.get(i - 1), days.get(i)));
        }
        gaps.removeIf(gap -> gap.days() <= LONGEST_WAIT || windows.stream().anyMatch(w -> touches(gap, w)));
        gaps.sort((a, b) -> Long.compare(b.days(), a.days()));
        List<Break> broken = new ArrayList<>();
        long shown = length(days);
        for (Break gap : gaps) {
            if (gap.days() * 3 > shown) {
                broken.add(gap);
                shown -= gap.days();
            }
        }
        return List.copyOf(broken);
    }

    private static boolean touches(Break gap, Span window) {
        return gap.from().isBefore(window.theoretical()) && gap.to().isAfter(window.from());
    }

    private static long length(List<LocalDate> days) {
        return ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
    }
}
