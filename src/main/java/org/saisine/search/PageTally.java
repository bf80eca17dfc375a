package org.saisine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gathers the matching pages of a few documents. */
final class PageTally extends SimpleCollector {

    private record Scored(int page, float score) {}

    private final Map<Long, List<Scored>> found = new HashMap<>();
    private SortedNumericDocValues documentOf = DocValues.emptySortedNumeric();
    private NumericDocValues pageOf = DocValues.emptyNumeric();
    private Scorable scorer = DocumentTally.NO_SCORE;

    private PageTally() {}

    /** The numbers of the pages of each document, the best first, at most {@code count} each. */
    static Map<Long, List<Integer>> of(IndexSearcher searcher, Query query, int count) throws IOException {
        PageTally tally = new PageTally();
        searcher.search(query, tally);
        Map<Long, List<Integer>> pages = new HashMap<>();
        tally.found.forEach((document, scored) -> pages.put(document, best(scored, count)));
        return pages;
    }

    private static List<Integer> best(List<Scored> scored, int count) {
        return scored.stream()
                .sorted(Comparator.comparing(Scored::score).reversed().thenComparing(Scored::page))
                .limit(count)
                .map(Scored::page)
                .toList();
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        documentOf = DocValues.getSortedNumeric(leaf.reader(), Fields.DOCUMENT_ID);
        pageOf = DocValues.getNumeric(leaf.reader(), Fields.PAGE);
    }

    @Override
    public void setScorer(Scorable current) {
        scorer = current;
    }

    @Override
    public void collect(int entry) throws IOException {
        if (documentOf.advanceExact(entry) && pageOf.advanceExact(entry) && pageOf.longValue() > 0) {
            found.computeIfAbsent(documentOf.nextValue(), id -> new ArrayList<>())
                    .add(new Scored((int) pageOf.longValue(), scorer.score()));
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }
}
