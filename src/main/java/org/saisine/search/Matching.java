package org.saisine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;
import org.saisine.account.Viewer;

/** One search among what one viewer may read: all that touches the index for a person goes through here. */
final class Matching {

    private static final int RANKED_AGAIN = 200;
    private static final float NEARNESS = 1.5f;

    private final IndexSearcher searcher;
    private final WordQueries queries;
    private final Viewer viewer;
    private final List<Query> conditions;

    Matching(IndexSearcher searcher, WordQueries queries, Viewer viewer, SearchFilter filter) {
        this.searcher = searcher;
        this.queries = queries;
        this.viewer = viewer;
        this.conditions = filter.conditions().stream()
                .map(condition -> condition.query(queries))
                .toList();
    }

    /** All the words on one page; failing that, all of them somewhere in one document. */
    DocumentTally documents(UserQuery typed) throws IOException {
        BitSet leftOut = leftOut(typed);
        DocumentTally together = tally(query(typed), leftOut);
        List<Query> each = queries.each(typed);
        return together.total() > 0 || each.size() < 2 ? together : apart(each, leftOut);
    }

    /** Most of the words on one page, each perhaps misspelt or misread by a letter: for when nothing has them all. */
    DocumentTally nearly(UserQuery typed) throws IOException {
        return tally(queries.nearly(typed), leftOut(typed));
    }

    /** The {@code count} best documents, those where the words stand near each other before the others. */
    List<DocumentTally.Best> best(DocumentTally tally, UserQuery typed, SearchQuery.Order order, int count)
            throws IOException {
        if (order == SearchQuery.Order.DATE) {
            return tally.latest(count);
        }
        List<DocumentTally.Best> best = tally.best(Math.max(count, RANKED_AGAIN));
        List<DocumentTally.Best> ranked = new ArrayList<>(best.subList(0, Math.min(RANKED_AGAIN, best.size())));
        if (typed.words().size() > 1) {
            ranked = nearestFirst(ranked, typed);
        }
        ranked.addAll(best.subList(ranked.size(), best.size()));
        return ranked.subList(0, Math.min(count, ranked.size()));
    }

    /** The pages of each of these documents that the words find, the best first, at most {@code count} each. */
    Map<Long, List<Integer>> pages(UserQuery typed, List<Long> documents, int count) throws IOException {
        List<BytesRef> ids =
                documents.stream().map(id -> new BytesRef(id.toString())).toList();
        Query inDocuments = new BooleanQuery.Builder()
                .add(FilterQueries.within(viewer, conditions, any(queries.each(typed))), Occur.MUST)
                .add(new TermInSetQuery(Fields.DOCUMENT, ids), Occur.FILTER)
                .build();
        return PageTally.of(searcher, inDocuments, count);
    }

    /** True where the viewer may read something in which {@code query} finds a match. */
    boolean finds(Query query) throws IOException {
        return first(query).length > 0;
    }

    /** The best entry among what the viewer may read, or none. */
    ScoreDoc[] first(Query query) throws IOException {
        return searcher.search(FilterQueries.within(viewer, List.of(), query), 1).scoreDocs;
    }

    private Query query(UserQuery typed) {
        return typed.wantsSomething() ? queries.wanted(typed) : FilterQueries.everything();
    }

    private DocumentTally tally(Query query, BitSet leftOut) throws IOException {
        return DocumentTally.of(searcher, FilterQueries.within(viewer, conditions, query), leftOut);
    }

    private BitSet leftOut(UserQuery typed) throws IOException {
        return typed.unwanted().isEmpty()
                ? new BitSet()
                : tally(queries.unwanted(typed), new BitSet()).documents();
    }

    private DocumentTally apart(List<Query> each, BitSet leftOut) throws IOException {
        BitSet missing = (BitSet) leftOut.clone();
        DocumentTally any = tally(any(each), leftOut);
        for (Query one : each) {
            BitSet without = (BitSet) any.documents().clone();
            without.andNot(tally(one, leftOut).documents());
            missing.or(without);
        }
        return tally(any(each), missing);
    }

    private static Query any(List<Query> each) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        each.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private List<DocumentTally.Best> nearestFirst(List<DocumentTally.Best> best, UserQuery typed) throws IOException {
        ScoreDoc[] entries =
                best.stream().map(b -> new ScoreDoc(b.entry(), b.score())).toArray(ScoreDoc[]::new);
        TopDocs found = new TopDocs(new TotalHits(entries.length, TotalHits.Relation.EQUAL_TO), entries);
        TopDocs again = QueryRescorer.rescore(searcher, found, queries.near(typed), NEARNESS, entries.length);
        List<DocumentTally.Best> nearest = new ArrayList<>();
        for (ScoreDoc entry : again.scoreDocs) {
            best.stream()
                    .filter(b -> b.entry() == entry.doc)
                    .map(b -> b.scored(entry.score))
                    .forEach(nearest::add);
        }
        return nearest;
    }
}
