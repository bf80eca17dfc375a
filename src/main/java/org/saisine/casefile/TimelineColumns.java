package org.saisine.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.saisine.casefile.TimelineStory.Span;

/** The windows side by side in as few columns as keep them apart. */
record TimelineColumns(Map<Span, Integer> columns) {

    static TimelineColumns of(List<Span> windows) {
        Map<Span, Integer> columns = new LinkedHashMap<>();
        List<Span> last = new ArrayList<>();
        for (Span window : windows) {
            int column = 0;
            while (column < last.size() && !last.get(column).theoretical().isBefore(window.from())) {
                column++;
            }
            if (column == last.size()) {
                last.add(window);
            } else {
                last.set(column, window);
            }
            columns.put(window, column);
        }
        return new TimelineColumns(columns);
    }

    int of(Span window) {
        return Objects.requireNonNull(columns.get(window));
    }

    int count() {
        return columns.values().stream().mapToInt(column -> column + 1).max().orElse(0);
    }
}
