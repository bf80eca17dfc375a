package org.saisine.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** Counts documents by kind, body and year. */
final class FacetTally {

    /** How many documents have a value. */
    record Count(String value, int documents) {}

    private static final int LONGEST = 12;

    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<Long, Integer> bodies = new HashMap<>();
    private final Map<Long, Integer> years = new HashMap<>();
    private SortedSetDocValues kindOf = DocValues.emptySortedSet();
    private SortedNumericDocValues bodyOf = DocValues.emptySortedNumeric();
    private SortedNumericDocValues yearOf = DocValues.emptySortedNumeric();

    void enter(LeafReaderContext leaf) throws IOException {
        kindOf = DocValues.getSortedSet(leaf.reader(), Fields.KIND);
        bodyOf = DocValues.getSortedNumeric(leaf.reader(), Fields.BODY);
        yearOf = DocValues.getSortedNumeric(leaf.reader(), Fields.YEAR);
    }

    void count(int entry) throws IOException {
        if (kindOf.advanceExact(entry)) {
            kinds.merge(kindOf.lookupOrd(kindOf.nextOrd()).utf8ToString(), 1, Integer::sum);
        }
        if (bodyOf.advanceExact(entry)) {
            bodies.merge(bodyOf.nextValue(), 1, Integer::sum);
        }
        if (yearOf.advanceExact(entry)) {
            years.merge(yearOf.nextValue(), 1, Integer::sum);
        }
    }

    List<Count> kinds() {
        return most(kinds);
    }

    List<Count> bodies() {
        return most(bodies);
    }

    /** The latest first. */
    List<Count> years() {
        return years.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByKey().reversed())
                .map(e -> new Count(e.getKey().toString(), e.getValue()))
                .toList();
    }

    private static <T> List<Count> most(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .map(e -> new Count(e.getKey().toString(), e.getValue()))
                .sorted(Comparator.comparing(Count::documents).reversed().thenComparing(Count::value))
                .limit(LONGEST)
                .toList();
    }
}
