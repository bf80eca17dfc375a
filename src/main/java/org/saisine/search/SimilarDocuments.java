package org.saisine.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.saisine.account.Viewer;
import org.saisine.archive.DocumentView;
import org.saisine.archive.Documents;

/** The documents that speak of the same things (documents semblables), and those that are the same text scanned again. */
@ApplicationScoped
class SimilarDocuments {

    private static final int SHOWN = 5;
    private static final int PAGES_READ = 3;
    private static final int LONGEST = 20_000;
    private static final int WORDS = 25;
    private static final int SHORTEST_WORD = 4;

    private final PageIndex index;
    private final Documents documents;
    private final PageAnalyzer analyzer = new PageAnalyzer();

    SimilarDocuments(PageIndex index, Documents documents) {
        this.index = index;
        this.documents = documents;
    }

    /** @param sameText another scan of the same text, or another version of it */
    record Similar(DocumentView document, boolean sameText) {}

    private record Candidate(long documentId, boolean sameText) {}

    /** Those that the viewer may read, the same text first, then the most similar. */
    @Transactional
    List<Similar> of(Viewer viewer, long documentId) {
        List<Candidate> candidates = index.ask(searcher -> candidates(searcher, viewer, documentId));
        Map<Long, DocumentView> known = candidates.isEmpty()
                ? Map.of()
                : documents.among(
                        viewer, candidates.stream().map(Candidate::documentId).toList());
        return candidates.stream()
                .filter(candidate -> known.containsKey(candidate.documentId()))
                .map(candidate -> new Similar(known.get(candidate.documentId()), candidate.sameText()))
                .sorted(java.util.Comparator.comparing(similar -> !similar.sameText()))
                .toList();
    }

    private List<Candidate> candidates(IndexSearcher searcher, Viewer viewer, long documentId) throws IOException {
        String text = text(searcher, viewer, documentId);
        if (text.isBlank()) {
            return List.of();
        }
        Query others = new BooleanQuery.Builder()
                .add(like(searcher, text), Occur.MUST)
                .add(new TermQuery(new Term(Fields.DOCUMENT, Long.toString(documentId))), Occur.MUST_NOT)
                .build();
        Query readable = FilterQueries.within(viewer, List.of(), others);
        List<Candidate> candidates = new ArrayList<>();
        for (DocumentTally.Best best :
                DocumentTally.of(searcher, readable, new java.util.BitSet()).best(SHOWN)) {
            String other = text(searcher, viewer, best.documentId());
            candidates.add(new Candidate(best.documentId(), Likeness.isSameText(text, other)));
        }
        return candidates;
    }

    /** The words that tell this text from others; a third of them make a text similar. */
    private Query like(IndexSearcher searcher, String text) throws IOException {
        MoreLikeThis like = new MoreLikeThis(searcher.getIndexReader());
        like.setAnalyzer(analyzer);
        like.setFieldNames(new String[] {Fields.TEXT});
        like.setMinTermFreq(1);
        like.setMinDocFreq(2);
        like.setMinWordLen(SHORTEST_WORD);
        like.setMaxQueryTerms(WORDS);
        Query words = like.like(Fields.TEXT, new StringReader(text));
        if (!(words instanceof BooleanQuery any)) {
            return words;
        }
        BooleanQuery.Builder enough = new BooleanQuery.Builder();
        any.clauses().forEach(enough::add);
        return enough.setMinimumNumberShouldMatch(Math.max(1, any.clauses().size() / 3))
                .build();
    }

    /** The first pages. */
    private static String text(IndexSearcher searcher, Viewer viewer, long documentId) throws IOException {
        Query pages = FilterQueries.within(
                viewer, List.of(), new TermQuery(new Term(Fields.DOCUMENT, Long.toString(documentId))));
        StringBuilder text = new StringBuilder();
        Sort inOrder = new Sort(new SortField(Fields.PAGE, SortField.Type.INT));
        for (ScoreDoc page : searcher.search(pages, PAGES_READ + 1, inOrder).scoreDocs) {
            text.append(Places.text(searcher, page.doc)).append('\n');
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text.toString();
    }
}
