package org.saisine.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.saisine.casefile.TimelineStory.Mark;

/**
 * The words of marks, flying from poles that stand on a horizontal axis: where two would overlap, the earlier one climbs.
 */
record TimelineFlags(List<Flag> flags, int lanes) {

    /** Between a pole and its words, and between the words of two flags. */
    private static final double GAP = 5;

    /** @param left whether its words are at the left of the pole, for want of room at the right */
    record Flag(Mark mark, String text, double x, boolean left, int lane) {

        String anchor() {
            return left ? "end" : "start";
        }

        double textX() {
            return left ? x - GAP : x + GAP;
        }

        double start() {
            return left ? textX() - TimelineWords.width(text) : x;
        }

        double end() {
            return left ? x : textX() + TimelineWords.width(text);
        }

        private boolean overlaps(Flag other) {
            return start() < other.end() + GAP && other.start() < end() + GAP;
        }

        private boolean isCrossedBy(Flag other) {
            return start() < other.x() && other.x() < end();
        }

        private Flag in(int newLane) {
            return new Flag(mark, text, x, left, newLane);
        }
    }

    static TimelineFlags of(List<Mark> marks, TimelineScale scale, double edge) {
        List<Flag> wanted = marks.stream().map(mark -> flag(mark, scale, edge)).toList();
        List<Flag> placed = new ArrayList<>();
        wanted.stream().filter(Flag::left).forEach(flag -> placed.add(placed(flag, placed)));
        wanted.reversed().stream().filter(flag -> !flag.left()).forEach(flag -> placed.add(placed(flag, placed)));
        placed.sort(Comparator.comparing(Flag::x));
        int lanes = placed.stream().mapToInt(Flag::lane).max().orElse(-1) + 1;
        return new TimelineFlags(List.copyOf(placed), lanes);
    }

    private static Flag flag(Mark mark, TimelineScale scale, double edge) {
        String text = mark.label() + ", " + TimelineWords.day(mark.on());
        double x = scale.at(mark.on());
        boolean left = x + GAP + TimelineWords.width(text) > edge;
        return new Flag(mark, text, x, left, 0);
    }

    /** The lowest lane that is free, above the flags whose pole would cross these words. */
    private static Flag placed(Flag flag, List<Flag> others) {
        int lane = others.stream()
                        .filter(flag::isCrossedBy)
                        .mapToInt(Flag::lane)
                        .max()
                        .orElse(-1)
                + 1;
        while (isTaken(lane, flag, others)) {
            lane++;
        }
        return flag.in(lane);
    }

    private static boolean isTaken(int lane, Flag flag, List<Flag> others) {
        return others.stream().anyMatch(other -> other.lane() == lane && other.overlaps(flag));
    }
}
