package org.saisine.search;

import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.saisine.account.Viewer;
import org.saisine.account.Visibility;

/** Which entries a search may touch at all: those the viewer may read, narrowed by what they chose. */
final class FilterQueries {

    private FilterQueries() {}

    /** {@code words} among the entries that the viewer may read; the same rule as {@code Access.mayRead}. */
    static Query within(Viewer viewer, List<Query> conditions, Query words) {
        BooleanQuery.Builder query =
                new BooleanQuery.Builder().add(words, Occur.MUST).add(readable(viewer), Occur.FILTER);
        conditions.forEach(condition -> query.add(condition, Occur.FILTER));
        return query.build();
    }

    static Query everything() {
        return MatchAllDocsQuery.INSTANCE;
    }

    private static Query readable(Viewer viewer) {
        long[] teams = viewer.teams().stream().mapToLong(Long::longValue).toArray();
        return new BooleanQuery.Builder()
                .add(LongField.newSetQuery(Fields.TEAM, teams), Occur.SHOULD)
                .add(visible(Visibility.INSTANCE), Occur.SHOULD)
                .add(visible(Visibility.PUBLIC), Occur.SHOULD)
                .build();
    }

    private static Query visible(Visibility visibility) {
        return new TermQuery(new Term(Fields.VISIBILITY, visibility.name()));
    }
}
