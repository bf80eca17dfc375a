package org.saisine.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.saisine.platform.EmbeddedPostgres;

/**
 * Known-item search in real documents: of the pages that somebody remembers a few words of, how many are found first, and
 * in the first five. Run by {@code script/bench.d/quality}; not a test.
 */
final class QualityBench {

    private static final int FIVE = 5;

    private QualityBench() {}

    public static void main(String... arguments) throws Exception {
        List<RealPages.Page> pages = RealPages.of(Path.of(arguments[0]));
        List<KnownItem> items = KnownItem.of(pages);
        List<RealPages.Page> noisy = pages.stream()
                .map(page -> new RealPages.Page(page.document(), page.number(), ScanNoise.on(page.text())))
                .toList();
        System.out.printf("%d pages, %d passages remembered%n%n", pages.size(), items.size());
        System.out.printf("%-34s %13s %13s %13s%n", "first / in the first five, %", "Saisine", "Lucene", "PostgreSQL");
        Path home = Files.createTempDirectory("quality-bench");
        EmbeddedPostgres server = EmbeddedPostgres.start(home.resolve("postgres"));
        try (Connection connection = connection(server)) {
            var clean = finders(home.resolve("clean"), connection, "clean", pages);
            for (KnownItem.Manner manner : KnownItem.Manner.values()) {
                row(manner.name(), clean, items, manner);
            }
            var noise = finders(home.resolve("noisy"), connection, "noisy", noisy);
            row("BAD_SCAN", noise, items, KnownItem.Manner.AS_WRITTEN);
        } finally {
            server.stop();
            delete(home);
        }
    }

    private static Map<String, PageFinders.Finder> finders(
            Path directory, Connection connection, String table, List<RealPages.Page> pages) throws Exception {
        Map<String, PageFinders.Finder> finders = new LinkedHashMap<>();
        finders.put("Saisine", PageFinders.ours(directory, pages, new Synonyms(synonyms())));
        finders.put("Lucene", PageFinders.lucene(pages));
        finders.put("PostgreSQL", PageFinders.postgres(connection, table, pages));
        return finders;
    }

    private static void row(
            String name, Map<String, PageFinders.Finder> finders, List<KnownItem> items, KnownItem.Manner manner)
            throws Exception {
        StringBuilder row = new StringBuilder(
                String.format("%-34s", name.toLowerCase(Locale.ROOT).replace('_', ' ')));
        for (PageFinders.Finder finder : finders.values()) {
            int first = 0;
            int five = 0;
            for (KnownItem item : items) {
                int rank = rank(finder.find(item.as(manner)), item.page());
                first += rank == 1 ? 1 : 0;
                five += rank > 0 && rank <= FIVE ? 1 : 0;
            }
            row.append(String.format(Locale.ROOT, "  %5.1f /%5.1f", percent(first, items), percent(five, items)));
        }
        System.out.println(row);
    }

    /** Among documents, each at its best page, from 1; 0 where the document is not found or opens at another page. */
    private static int rank(List<PageFinders.Place> places, RealPages.Page wanted) {
        List<PageFinders.Place> documents = places.stream()
                .collect(java.util.stream.Collectors.toMap(
                        PageFinders.Place::document, p -> p, (best, other) -> best, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        return documents.indexOf(new PageFinders.Place(wanted.document(), wanted.number())) + 1;
    }

    private static double percent(int count, List<KnownItem> items) {
        return 100.0 * count / items.size();
    }

    private static Connection connection(EmbeddedPostgres server) throws Exception {
        Map<String, String> settings = server.datasource();
        return DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.datasource.username"),
                settings.get("quarkus.datasource.password"));
    }

    private static List<String> synonyms() throws IOException {
        try (InputStream shipped =
                Objects.requireNonNull(QualityBench.class.getResourceAsStream("/search/synonyms.txt"))) {
            return new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
