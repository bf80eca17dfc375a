package org.saisine.search;

import java.io.IOException;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
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

    private static final Comparator<Best> BEST_FIRST =
            Comparator.comparing(Best::score).thenComparing(Best::documentId).reversed();

    private final BitSet leftOut;
    private final BitSet found = new BitSet();
    private final float[] scores;
    private final int[] entries;
    private final int[] pages;
    private final int[] pageCounts;
    private final FacetTally facets = new FacetTally();
    private int base;
    private SortedNumericDocValues documentOf = DocValues.emptySortedNumeric();
    private NumericDocValues pageOf = DocValues.emptyNumeric();
    private Scorable scorer = NO_SCORE;

    private DocumentTally(int documents, BitSet leftOut) {
        this.leftOut = leftOut;
        this.scores = new float[documents];
        this.entries = new int[documents];
        this.pages = new int[documents];
        this.pageCounts = new int[documents];
    }

    private static final Scorable NO_SCORE = new Scorable() {
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
        PriorityQueue<Best> best = new PriorityQueue<>(BEST_FIRST.reversed());
        for (int id = found.nextSetBit(0); id >= 0; id = found.nextSetBit(id + 1)) {
            if (best.size() < count || scores[id] >= best.element().score()) {
                best.add(new Best(id, entries[id], pages[id], scores[id], pageCounts[id]));
            }
            if (best.size() > count) {
                best.remove();
            }
        }
        return Stream.generate(best::poll).limit(best.size()).sorted(BEST_FIRST).toList();
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        base = leaf.docBase;
        documentOf = DocValues.getSortedNumeric(leaf.reader(), Fields.DOCUMENT_ID);
        pageOf = DocValues.getNumeric(leaf.reader(), Fields.PAGE);
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
            facets.count(entry);
            keep(id, entry, page, score);
        } else if (score > scores[id] || (score == scores[id] && isBefore(page, pages[id]))) {
            keep(id, entry, page, score);
        }
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
