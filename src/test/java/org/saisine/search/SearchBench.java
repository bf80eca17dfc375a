package org.saisine.search;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/**
 * Time to index and to answer over a generated corpus, through HTTP with snippets and facets, beside bare Lucene (top 20,
 * exact count, snippets, in process). Run by {@code script/bench.d/search}, which starts the service; not a test.
 */
final class SearchBench {

    private static final int QUERIES = 200;
    private static final int TWENTY = 20;

    /** One answer, timed. */
    private interface Ask {
        void ask(String query) throws Exception;
    }

    private SearchBench() {}

    /** {@code fill HOME PAGES}, then, with the service running, {@code measure HOME PAGES PORT}. */
    public static void main(String... arguments) throws Exception {
        Path home = Path.of(arguments[1]);
        long pages = Long.parseLong(arguments[2]);
        BenchDatabase database = new BenchDatabase(home);
        Corpus corpus = new Corpus(database.placeNames());
        if (arguments[0].equals("fill")) {
            database.fill(corpus, pages);
            database.stop();
        } else {
            database.close();
            measure(home, corpus, pages, Integer.parseInt(arguments[3]));
        }
    }

    private static void measure(Path home, Corpus corpus, long pages, int port) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        long start = System.nanoTime();
        while (!answer(client, port, "").contains("\"complete\":true")) {
            Thread.sleep(200);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%,d pages, %,d words; documents %s%n",
                pages,
                corpus.words(),
                answer(client, port, "").replaceAll(".*\"total\":(\\d+).*", "$1"));
        List<String> queries = corpus.queries(QUERIES, pages);
        System.out.printf(
                Locale.ROOT,
                "%-22s %9s %8s %8s %8s %8s %9s%n",
                "",
                "pages/s",
                "p50 ms",
                "p95",
                "p99",
                "max",
                "index MB");
        row(
                "Saisine, through HTTP",
                pages / seconds,
                queries,
                query -> answer(client, port, query),
                home.resolve("index"));
        bare(home.resolve("bare"), corpus, pages, queries);
    }

    private static void bare(Path directory, Corpus corpus, long pages, List<String> queries) throws Exception {
        FrenchAnalyzer analyzer = new FrenchAnalyzer();
        long start = System.nanoTime();
        try (Directory files = new MMapDirectory(directory)) {
            try (IndexWriter writer = new IndexWriter(files, new IndexWriterConfig(analyzer))) {
                for (long number = 0; number < pages; number++) {
                    Document page = new Document();
                    page.add(new TextField("text", corpus.page(number), Store.YES));
                    writer.addDocument(page);
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            try (DirectoryReader reader = DirectoryReader.open(files)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                row("Lucene, bare", pages / seconds, queries, query -> bare(searcher, analyzer, query), directory);
            }
        }
    }

    private static void bare(IndexSearcher searcher, FrenchAnalyzer analyzer, String typed) throws Exception {
        QueryParser parser = new QueryParser("text", analyzer);
        parser.setDefaultOperator(QueryParser.Operator.AND);
        Query query = parser.parse(typed);
        TopDocs found = searcher.search(query, new TopScoreDocCollectorManager(TWENTY, Integer.MAX_VALUE));
        UnifiedHighlighter.builder(searcher, analyzer).build().highlight("text", query, found);
    }

    private static String answer(HttpClient client, int port, String query) throws IOException, InterruptedException {
        String address =
                "http://127.0.0.1:" + port + "/api/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + BenchDatabase.TOKEN)
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(query + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** Twice to warm up, then once for the watch. */
    private static void row(String name, double pagesPerSecond, List<String> queries, Ask ask, Path index)
            throws Exception {
        double[] milliseconds = new double[queries.size()];
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < milliseconds.length; i++) {
                long start = System.nanoTime();
                ask.ask(queries.get(i));
                milliseconds[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        int worst = 0;
        for (int i = 0; i < milliseconds.length; i++) {
            worst = milliseconds[i] > milliseconds[worst] ? i : worst;
        }
        String slowest = queries.get(worst);
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "%-22s %9.0f %8.1f %8.1f %8.1f %8.1f %9.1f   slowest: %s%n",
                name,
                pagesPerSecond,
                milliseconds[milliseconds.length / 2],
                milliseconds[milliseconds.length * 95 / 100],
                milliseconds[milliseconds.length * 99 / 100],
                milliseconds[milliseconds.length - 1],
                megabytes(index),
                slowest);
    }

    private static double megabytes(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / 1e6;
        }
    }
}
