package org.saisine.publicbody;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import org.saisine.platform.EmbeddedPostgres;

/** Measures the directory's search on the shipped data. Run by {@code script/bench.d/directory}; not a test. */
final class DirectoryBench {

    private static final int QUERIES = 1_000;
    private static final String LIKE = """
            select id from plain_name where name like '%' || ? || '%' order by population desc nulls last limit 10
            """;
    private static final String TRIGRAMS = """
            select id from plain_name where ? <% name
            order by word_similarity(?, name) desc, population desc nulls last limit 10
            """;

    private record Query(String typed, long expected, boolean misspelt) {}

    private DirectoryBench() {}

    public static void main(String... arguments) throws IOException, SQLException {
        Path home = Files.createTempDirectory("directory-bench");
        EmbeddedPostgres server = EmbeddedPostgres.start(home);
        var settings = server.datasource();
        Properties user = new Properties();
        user.put("user", settings.get("quarkus.datasource.username"));
        user.put("password", settings.get("quarkus.datasource.password"));
        try (Connection connection = DriverManager.getConnection(settings.get("quarkus.datasource.jdbc.url"), user)) {
            load(connection);
            measure(connection);
        } finally {
            server.stop();
        }
    }

    private static void load(Connection connection) throws IOException, SQLException {
        String migration = "/db/migration/V003__publicbody.sql";
        try (Statement statement = connection.createStatement();
                InputStream sql = Objects.requireNonNull(DirectoryBench.class.getResourceAsStream(migration))) {
            statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            new DirectoryLoad(connection, Clock.systemUTC()).loadIfOther(ShippedDirectory.sha256());
            connection.commit();
            connection.setAutoCommit(true);
            System.out.printf("loaded in %d ms%n", (System.nanoTime() - start) / 1_000_000);
            statement.execute(
                    "create extension pg_trgm; create table plain_name (id bigint, name text, population integer)");
        }
    }

    private static void measure(Connection connection) throws SQLException {
        long start = System.nanoTime();
        DirectoryIndex index = new SearchableBodies().upToDate(connection);
        System.out.printf("index of %d bodies built in %d ms%n", index.size(), (System.nanoTime() - start) / 1_000_000);
        references(connection, index);
        List<Query> queries = queries(index);
        double[] ours = null;
        int[] found = new int[4];
        for (int round = 0; round < 3; round++) {
            found = new int[4];
            ours = new double[QUERIES];
            for (int i = 0; i < QUERIES; i++) {
                Query query = queries.get(i);
                start = System.nanoTime();
                int[] best = new DirectoryRanking(index, QueryWords.of(query.typed())).best();
                ours[i] = (System.nanoTime() - start) / 1e6;
                int kind = query.misspelt() ? 2 : 0;
                found[kind + 1]++;
                if (best.length > 0 && index.bodies[best[0]].id() == query.expected()) {
                    found[kind]++;
                }
            }
        }
        System.out.printf(
                "expected body first: %.1f %% as written, %.1f %% misspelt%n",
                100.0 * found[0] / found[1], 100.0 * found[2] / found[3]);
        System.out.printf("%5.1f %% first  ", 100.0 * (found[0] + found[2]) / QUERIES);
        double mine = print("directory search", ours, 0);
        print("reference: LIKE '%…%'", reference(connection, LIKE, queries), mine);
        print("reference: pg_trgm", reference(connection, TRIGRAMS, queries), mine);
    }

    private static double print(String what, double[] times, double ours) {
        Arrays.sort(times);
        double p95 = times[QUERIES * 95 / 100];
        System.out.printf("%-24s p50 %.2f ms, p95 %.2f ms", what, times[QUERIES / 2], p95);
        System.out.println(ours == 0 ? "" : " (%.1f times ours at p95)".formatted(p95 / ours));
        return p95;
    }

    /** Towns drawn by population, as people ask for them, half of them misspelt, some with their département. */
    private static List<Query> queries(DirectoryIndex index) {
        Random random = new Random(20260531);
        List<SearchableBody> towns = Arrays.stream(index.bodies)
                .filter(b -> b.kind() == BodyKind.COMMUNE && b.population() > 0)
                .toList();
        List<Query> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            SearchableBody town = towns.get(random.nextInt(towns.size()));
            if (random.nextInt(30_000) > town.population()) {
                continue;
            }
            boolean misspelt = queries.size() % 2 == 1;
            String name = town.territoryName();
            String typed = misspelt ? misspelt(SearchName.of(name), random) : name;
            queries.add(new Query(
                    queries.size() % 5 == 0 ? typed + " " + town.departmentCode() : typed, town.id(), misspelt));
        }
        return queries;
    }

    private static String misspelt(String name, Random random) {
        if (name.length() < 5) {
            return name;
        }
        int at = 1 + random.nextInt(name.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }

    private static void references(Connection connection, DirectoryIndex index) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement("insert into plain_name values (?, ?, ?)")) {
            for (SearchableBody body : index.bodies) {
                insert.setLong(1, body.id());
                insert.setString(2, SearchName.of(body.name()));
                insert.setInt(3, body.population());
                insert.addBatch();
            }
            insert.executeBatch();
            statement.execute("create index on plain_name using gin (name gin_trgm_ops); analyze plain_name");
        }
    }

    private static double[] reference(Connection connection, String sql, List<Query> queries) throws SQLException {
        double[] times = new double[QUERIES];
        int first = 0;
        int parameters = sql.length() - sql.replace("?", "").length();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < QUERIES; i++) {
                String typed = SearchName.of(queries.get(i).typed());
                long start = System.nanoTime();
                for (int p = 1; p <= parameters; p++) {
                    select.setString(p, typed);
                }
                long found = 0;
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found = found == 0 ? rows.getLong(1) : found;
                    }
                }
                times[i] = (System.nanoTime() - start) / 1e6;
                first += found == queries.get(i).expected() ? 1 : 0;
            }
        }
        System.out.printf("%5.1f %% first  ", 100.0 * first / QUERIES);
        return times;
    }
}
