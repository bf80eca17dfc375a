package org.saisine.reminder;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When a person wants to be told of a deadline (plan de rappels).
 *
 * @param daysBefore days before the prudent last day of an act; 0 is the day itself
 * @param kinds what they want to be told of at all
 */
record ReminderPlan(SortedSet<Integer> daysBefore, Set<ReminderKind> kinds) {

    static final ReminderPlan USUAL =
            new ReminderPlan(new TreeSet<>(Set.of(0, 3, 10)), EnumSet.allOf(ReminderKind.class));

    ReminderPlan {
        daysBefore = new TreeSet<>(daysBefore);
        kinds = Set.copyOf(kinds);
    }

    /** The same, and on other days besides. */
    ReminderPlan and(Collection<Integer> more) {
        var days = new TreeSet<>(daysBefore);
        days.addAll(more);
        return new ReminderPlan(days, kinds);
    }

    boolean tells(ReminderKind kind) {
        return kinds.contains(kind);
    }
}
