package org.saisine.search;

import java.io.IOException;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** Counts documents by kind, body, year, tag, team, and by where the text of their matching pages comes from. */
final class FacetTally {

    /** How many documents have a value. */
    record Count(String value, int documents) {}

    private static final int LONGEST = 12;

    private final Terms kinds = new Terms(Fields.KIND);
    private final Terms tags = new Terms(Fields.TAG);
    private final Map<Long, int[]> bodies = new HashMap<>();
    private final Map<Long, int[]> years = new HashMap<>();
    private final Map<Long, int[]> teams = new HashMap<>();
    private final Map<String, BitSet> sources = new TreeMap<>();
    private SortedSetDocValues sourceOf = DocValues.emptySortedSet();
    private SortedNumericDocValues bodyOf = DocValues.emptySortedNumeric();
    private SortedNumericDocValues yearOf = DocValues.emptySortedNumeric();
    private SortedNumericDocValues teamOf = DocValues.emptySortedNumeric();

    void enter(LeafReaderContext leaf) throws IOException {
        kinds.enter(leaf);
        tags.enter(leaf);
        sourceOf = DocValues.getSortedSet(leaf.reader(), Fields.SOURCE);
        bodyOf = DocValues.getSortedNumeric(leaf.reader(), Fields.BODY);
        yearOf = DocValues.getSortedNumeric(leaf.reader(), Fields.YEAR);
        teamOf = DocValues.getSortedNumeric(leaf.reader(), Fields.TEAM);
    }

    /** Once for each document, at whichever of its entries. */
    void countDocument(int entry) throws IOException {
        kinds.count(entry);
        tags.count(entry);
        count(bodyOf, entry, bodies);
        count(yearOf, entry, years);
        count(teamOf, entry, teams);
    }

    /** For each entry: a document may have pages of several sources. */
    void countPage(int document, int entry) throws IOException {
        if (sourceOf.advanceExact(entry)) {
            sources.computeIfAbsent(sourceOf.lookupOrd(sourceOf.nextOrd()).utf8ToString(), source -> new BitSet())
                    .set(document);
        }
    }

    private static void count(SortedNumericDocValues valueOf, int entry, Map<Long, int[]> counts) throws IOException {
        if (valueOf.advanceExact(entry)) {
            counts.computeIfAbsent(valueOf.nextValue(), value -> new int[1])[0]++;
        }
    }

    List<Count> kinds() {
        return most(kinds.counts);
    }

    List<Count> tags() {
        return most(tags.counts);
    }

    /** To be called after the last entry, while the index is still at hand. */
    void finish() throws IOException {
        kinds.total();
        tags.total();
    }

    List<Count> bodies() {
        return most(bodies);
    }

    List<Count> teams() {
        return most(teams);
    }

    List<Count> sources() {
        return sources.entrySet().stream()
                .map(e -> new Count(e.getKey(), e.getValue().cardinality()))
                .toList();
    }

    /** The latest first. */
    List<Count> years() {
        return years.entrySet().stream()
                .sorted(Map.Entry.<Long, int[]>comparingByKey().reversed())
                .map(e -> new Count(e.getKey().toString(), e.getValue()[0]))
                .toList();
    }

    private static <T> List<Count> most(Map<T, int[]> counts) {
        return counts.entrySet().stream()
                .map(e -> new Count(e.getKey().toString(), e.getValue()[0]))
                .sorted(Comparator.comparing(Count::documents).reversed().thenComparing(Count::value))
                .limit(LONGEST)
                .toList();
    }

    /** The values of one field, counted by their number within a segment: each is looked up once, not at every entry. */
    private static final class Terms {

        private final String field;
        private final Map<String, int[]> counts = new HashMap<>();
        private SortedSetDocValues valueOf = DocValues.emptySortedSet();
        private int[] countOf = new int[0];

        Terms(String field) {
            this.field = field;
        }

        void enter(LeafReaderContext leaf) throws IOException {
            total();
            valueOf = DocValues.getSortedSet(leaf.reader(), field);
            countOf = new int[Math.toIntExact(valueOf.getValueCount())];
        }

        void count(int entry) throws IOException {
            if (valueOf.advanceExact(entry)) {
                for (int i = 0; i < valueOf.docValueCount(); i++) {
                    countOf[(int) valueOf.nextOrd()]++;
                }
            }
        }

        /** With those of the segment that was counted last. */
        Map<String, int[]> total() throws IOException {
            for (int number = 0; number < countOf.length; number++) {
                if (countOf[number] > 0) {
                    String value = valueOf.lookupOrd(number).utf8ToString();
                    counts.computeIfAbsent(value, v -> new int[1])[0] += countOf[number];
                    countOf[number] = 0;
                }
            }
            return counts;
        }
    }
}
