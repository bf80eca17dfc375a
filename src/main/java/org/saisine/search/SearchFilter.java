package org.saisine.search;

import java.util.ArrayList;
import java.util.List;

/** Which documents are searched: those that fulfil every condition; without any, all that the viewer may read. */
record SearchFilter(List<Condition> conditions) {

    private static final SearchFilter NONE = new SearchFilter(List.of());

    SearchFilter {
        conditions = List.copyOf(conditions);
    }

    static SearchFilter none() {
        return NONE;
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    SearchFilter and(List<Condition> others) {
        List<Condition> all = new ArrayList<>(conditions);
        all.addAll(others);
        return new SearchFilter(all);
    }
}
