package org.saisine.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/** What the index holds of one document, in short. */
final class Fingerprints {

    private Fingerprints() {}

    /** The fingerprint of each entry of the document, by the entry's key. */
    static Map<String, Long> of(IndexSearcher searcher, long documentId) throws IOException {
        Map<String, Long> found = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum entries = leaf.reader().postings(new Term(Fields.DOCUMENT, Long.toString(documentId)));
            if (entries != null) {
                collect(leaf, entries, documentId, found);
            }
        }
        return found;
    }

    private static void collect(LeafReaderContext leaf, PostingsEnum entries, long documentId, Map<String, Long> found)
            throws IOException {
        NumericDocValues pages = leaf.reader().getNumericDocValues(Fields.PAGE);
        NumericDocValues fingerprints = leaf.reader().getNumericDocValues(Fields.FINGERPRINT);
        Bits live = leaf.reader().getLiveDocs();
        for (int entry = entries.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = entries.nextDoc()) {
            if ((live == null || live.get(entry)) && pages.advanceExact(entry) && fingerprints.advanceExact(entry)) {
                found.put(documentId + "/" + pages.longValue(), fingerprints.longValue());
            }
        }
    }
}
