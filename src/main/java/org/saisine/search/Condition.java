package org.saisine.search;

import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.saisine.archive.DocumentKind;
import org.saisine.archive.TextSource;

/** What a document, or its page, must be to be found (filtre), clicked or typed. */
sealed interface Condition {

    /** The entries that fulfil it. */
    Query query(WordQueries queries);

    record OfKind(DocumentKind kind) implements Condition {
        @Override
        public Query query(WordQueries queries) {
            return KeywordField.newExactQuery(Fields.KIND, kind.name());
        }
    }

    /** Produced by this body. */
    record OfBody(long publicBodyId) implements Condition {
        @Override
        public Query query(WordQueries queries) {
            return LongField.newExactQuery(Fields.BODY, publicBodyId);
        }
    }

    /** Kept by this team. */
    record OfTeam(long teamId) implements Condition {
        @Override
        public Query query(WordQueries queries) {
            return LongField.newExactQuery(Fields.TEAM, teamId);
        }
    }

    /** Brought by this request. */
    record OfRequest(long requestId) implements Condition {
        @Override
        public Query query(WordQueries queries) {
            return LongField.newExactQuery(Fields.REQUEST, requestId);
        }
    }

    /** Dated within these days, both included. */
    record Dated(LocalDate from, LocalDate to) implements Condition {

        static Dated from(LocalDate first) {
            return new Dated(first, LocalDate.MAX);
        }

        static Dated until(LocalDate last) {
            return new Dated(LocalDate.MIN, last);
        }

        @Override
        public Query query(WordQueries queries) {
            return LongField.newRangeQuery(Fields.DATE, from.toEpochDay(), to.toEpochDay());
        }
    }

    /** Filed under this tag. */
    record Tagged(String tag) implements Condition {
        @Override
        public Query query(WordQueries queries) {
            return new TermQuery(new Term(Fields.TAG, tag));
        }
    }

    /** On a page whose text comes from there. */
    record ReadFrom(TextSource source) implements Condition {
        @Override
        public Query query(WordQueries queries) {
            return KeywordField.newExactQuery(Fields.SOURCE, source.name());
        }
    }

    /** On these pages of the document, both included. */
    record OnPages(int first, int last) implements Condition {
        @Override
        public Query query(WordQueries queries) {
            return NumericDocValuesField.newSlowRangeQuery(Fields.PAGE, first, last);
        }
    }

    /** With these words in one field: the title, a tag, the name of the body. */
    record Says(String field, List<Word> words) implements Condition {
        @Override
        public Query query(WordQueries queries) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            words.forEach(word -> all.add(queries.literally(field, List.of(word)), Occur.FILTER));
            return all.build();
        }
    }

    /** All but those. */
    record Not(Condition condition) implements Condition {
        @Override
        public Query query(WordQueries queries) {
            return new BooleanQuery.Builder()
                    .add(FilterQueries.everything(), Occur.FILTER)
                    .add(condition.query(queries), Occur.MUST_NOT)
                    .build();
        }
    }
}
