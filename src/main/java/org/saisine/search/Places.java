package org.saisine.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/** What an entry of the index says, by its place. */
final class Places {

    private Places() {}

    /** The number of the page; 0 for the document itself. */
    static int page(IndexSearcher searcher, int entry) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
        NumericDocValues pages = DocValues.getNumeric(leaf.reader(), Fields.PAGE);
        return pages.advanceExact(entry - leaf.docBase) ? (int) pages.longValue() : 0;
    }

    static String text(IndexSearcher searcher, int entry) throws IOException {
        return searcher.storedFields().document(entry, Set.of(Fields.TEXT)).get(Fields.TEXT);
    }
}
