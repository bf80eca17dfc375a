package org.saisine.reminder;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Lists of days as they are kept and typed: « 10, 3, 0 ». */
final class Days {

    /** Farther ahead, it is no reminder. */
    static final int FARTHEST = 60;

    static final int MOST = 10;

    private Days() {}

    static SortedSet<Integer> of(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(day -> !day.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The farthest day first, as people say it. */
    static String text(Collection<Integer> days) {
        List<Integer> farthestFirst =
                new TreeSet<>(days).descendingSet().stream().toList();
        return farthestFirst.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
