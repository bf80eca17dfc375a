package org.saisine.search;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.saisine.account.Viewer;

/** Three ways to find pages by words: ours, plain Lucene, PostgreSQL. For benchmarks. */
final class PageFinders {

    /** A page found. */
    record Place(int document, int page) {}

    /** Finds pages, the best first. */
    interface Finder {
        List<Place> find(String typed) throws Exception;
    }

    private static final int MOST = 50;

    private PageFinders() {}

    /** The search of the product, on an index of its own in {@code directory}. */
    static Finder ours(Path directory, List<RealPages.Page> pages, Synonyms synonyms) {
        PlainIndex index = new PlainIndex(directory, synonyms);
        pages.stream()
                .collect(Collectors.groupingBy(RealPages.Page::document))
                .forEach((id, itsPages) -> index.put(
                        PlainIndex.document(id, 1),
                        PlainIndex.pages(
                                itsPages.stream().map(RealPages.Page::text).toList())));
        Viewer viewer = PlainIndex.reader(1);
        return typed -> index.find(viewer, typed).found().stream()
                .map(found -> new Place((int) found.documentId(), found.page()))
                .toList();
    }

    /** What a day's work with Lucene gives: its French analyser, its query parser, BM25. */
    static Finder lucene(List<RealPages.Page> pages) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        FrenchAnalyzer analyzer = new FrenchAnalyzer();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (RealPages.Page page : pages) {
                Document document = new Document();
                document.add(new TextField("text", page.text(), Store.NO));
                document.add(new StoredField("document", page.document()));
                document.add(new StoredField("page", page.number()));
                writer.addDocument(document);
            }
        }
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
        return typed -> places(searcher, analyzer, typed);
    }

    private static List<Place> places(IndexSearcher searcher, FrenchAnalyzer analyzer, String typed)
            throws IOException, ParseException {
        List<Place> places = new ArrayList<>();
        var query = new QueryParser("text", analyzer).parse(QueryParser.escape(typed));
        for (ScoreDoc hit : searcher.search(query, MOST).scoreDocs) {
            Document page = searcher.storedFields().document(hit.doc);
            places.add(new Place(
                    page.getField("document").numericValue().intValue(),
                    page.getField("page").numericValue().intValue()));
        }
        return places;
    }

    /** PostgreSQL's own French full text, ranked by cover density. */
    static Finder postgres(Connection connection, String table, List<RealPages.Page> pages) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temporary table " + table + " (document int, page int, words tsvector)");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " values (?, ?, to_tsvector('french', ?))")) {
            for (RealPages.Page page : pages) {
                insert.setInt(1, page.document());
                insert.setInt(2, page.number());
                insert.setString(3, page.text());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return typed -> places(connection, table, typed);
    }

    private static List<Place> places(Connection connection, String table, String typed) throws SQLException {
        List<Place> places = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select document, page from " + table
                + ", plainto_tsquery('french', ?) query where words @@ query"
                + " order by ts_rank_cd(words, query) desc limit " + MOST)) {
            select.setString(1, typed);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    places.add(new Place(rows.getInt(1), rows.getInt(2)));
                }
            }
        }
        return places;
    }
}
