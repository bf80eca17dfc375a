package org.saisine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/**
 * Gathers matching entries by document: its best entry, how many pages match, and the facets, each document counted once.
 * Its arrays are indexed by the document's id, which the database gives in sequence.
 */
final class DocumentTally extends SimpleCollector {

    /**
     * The best entry of a document.
     *
     * @param entry its place in the index
     * @param page 0 where no page was read
     * @param pages how many pages match
     */
    record Best(long documentId, int entry, int page, float score, int pages) {
        Best scored(float newScore) {
            return new Best(documentId, entry, page, newScore, pages);
        }
    }

    private final BitSet leftOut;
    private final BitSet found = new BitSet();
    private final float[] scores;
    private final int[] entries;
    private final int[] pages;
    private final int[] pageCounts;
    private final int[] days;
    private final FacetTally facets = new FacetTally();
    private int base;
    private SortedNumericDocValues documentOf = DocValues.emptySortedNumeric();
    private SortedNumericDocValues dateOf = DocValues.emptySortedNumeric();
    private NumericDocValues pageOf = DocValues.emptyNumeric();
    private Scorable scorer = NO_SCORE;

    private DocumentTally(int documents, BitSet leftOut) {
        this.leftOut = leftOut;
        this.scores = new float[documents];
        this.entries = new int[documents];
        this.pages = new int[documents];
        this.pageCounts = new int[documents];
        this.days = new int[documents];
    }

    static final Scorable NO_SCORE = new Scorable() {
        @Override
        public float score() {
            return 0;
        }
    };

    /** Every document that {@code query} finds, but those of {@code leftOut}. */
    static DocumentTally of(IndexSearcher searcher, Query query, BitSet leftOut) throws IOException {
        byte[] greatest = PointValues.getMaxPackedValue(searcher.getIndexReader(), Fields.DOCUMENT_ID);
        int documents = greatest == null ? 0 : Math.toIntExact(LongPoint.decodeDimension(greatest, 0)) + 1;
        DocumentTally tally = new DocumentTally(documents, leftOut);
        searcher.search(query, tally);
        tally.facets.finish();
        return tally;
    }

    int total() {
        return found.cardinality();
    }

    BitSet documents() {
        return found;
    }

    FacetTally facets() {
        return facets;
    }

    /** The {@code count} best documents, the best first; among equals the latest first. */
    List<Best> best(int count) {
        return first(count, id -> NumericUtils.floatToSortableInt(scores[id]));
    }

    /** The {@code count} latest documents by their own date, those without a date last. */
    List<Best> latest(int count) {
        return first(count, id -> days[id]);
    }

    /** Rank and id in one number, so that a hundred thousand documents are sorted without an object for each. */
    private List<Best> first(int count, IntUnaryOperator rank) {
        LongHeap first = new LongHeap(Math.max(1, count));
        for (int id = found.nextSetBit(0); id >= 0; id = found.nextSetBit(id + 1)) {
            first.insertWithOverflow(((long) rank.applyAsInt(id) << Integer.SIZE) | id);
        }
        List<Best> best = new ArrayList<>();
        while (first.size() > 0) {
            int id = (int) first.pop();
            best.add(new Best(id, entries[id], pages[id], scores[id], pageCounts[id]));
        }
        return best.reversed();
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        base = leaf.docBase;
        documentOf = DocValues.getSortedNumeric(leaf.reader(), Fields.DOCUMENT_ID);
        pageOf = DocValues.getNumeric(leaf.reader(), Fields.PAGE);
        dateOf = DocValues.getSortedNumeric(leaf.reader(), Fields.DATE);
        facets.enter(leaf);
    }

    @Override
    public void setScorer(Scorable current) {
        scorer = current;
    }

    @Override
    public void collect(int entry) throws IOException {
        if (!documentOf.advanceExact(entry) || !pageOf.advanceExact(entry)) {
            return;
        }
        int id = (int) documentOf.nextValue();
        if (leftOut.get(id)) {
            return;
        }
        int page = (int) pageOf.longValue();
        float score = scorer.score();
        if (!found.get(id)) {
            found.set(id);
            facets.countDocument(entry);
            days[id] = dateOf.advanceExact(entry) ? (int) dateOf.nextValue() : Integer.MIN_VALUE;
            keep(id, entry, page, score);
        } else if (score > scores[id] || (score == scores[id] && isBefore(page, pages[id]))) {
            keep(id, entry, page, score);
        }
        facets.countPage(id, entry);
        pageCounts[id] += page > 0 ? 1 : 0;
    }

    /** A page is a better place to open than the document without a page. */
    private static boolean isBefore(int page, int other) {
        return page > 0 && (other == 0 || page < other);
    }

    private void keep(int id, int entry, int page, float score) {
        scores[id] = score;
        entries[id] = base + entry;
        pages[id] = page;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }
}
