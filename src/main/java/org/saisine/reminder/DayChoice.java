package org.saisine.reminder;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A day before the last one, as a box to tick.
 *
 * @param label « le jour même », « 10 jours avant »
 */
record DayChoice(int days, String label, boolean ticked) {

    private static final List<Integer> OFFERED = List.of(0, 1, 3, 7, 10, 15, 30);

    /** The usual ones, and whatever was chosen otherwise. */
    static List<DayChoice> of(Collection<Integer> chosen) {
        return Stream.concat(OFFERED.stream(), chosen.stream())
                .distinct()
                .sorted()
                .map(days -> new DayChoice(days, label(days), chosen.contains(days)))
                .toList();
    }

    /** What was ticked, within reason; whatever else a program sends is left aside. */
    static SortedSet<Integer> ticked(Collection<Integer> days) {
        var within = new TreeSet<Integer>();
        days.stream()
                .filter(day -> day >= 0 && day <= Days.FARTHEST)
                .limit(Days.MOST)
                .forEach(within::add);
        return within;
    }

    private static String label(int days) {
        return switch (days) {
            case 0 -> "le jour même";
            case 1 -> "la veille";
            default -> days + "\u00a0jours avant";
        };
    }
}
