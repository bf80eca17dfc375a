package org.saisine.search;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saisine.archive.DocumentKind;
import org.saisine.platform.EmbeddedPostgres;

/** The database of a service made for a benchmark, filled from beside it. */
final class BenchDatabase implements AutoCloseable {

    static final String TOKEN = "sai_banc";

    private static final int PAGES_A_DOCUMENT = 10;
    private static final int DOCUMENTS_AT_ONCE = 100;

    private final EmbeddedPostgres server;
    private final Connection connection;

    BenchDatabase(Path home) throws Exception {
        server = EmbeddedPostgres.start(home.resolve("postgres"));
        Map<String, String> settings = server.datasource();
        connection = DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.datasource.username"),
                settings.get("quarkus.datasource.password"));
    }

    /** Names of places, each word once. */
    List<String> placeNames() throws SQLException {
        Set<String> names = new LinkedHashSet<>();
        for (String name : column("select territory_name from public_body where territory_name <> '' order by id")) {
            Arrays.stream(name.toLowerCase(java.util.Locale.FRENCH).split("[^\\p{L}]+"))
                    .filter(word -> word.length() > 3)
                    .forEach(names::add);
        }
        return List.copyOf(names);
    }

    /** Somebody with the token {@link #TOKEN}, and {@code pages} pages in documents of theirs. */
    void fill(Corpus corpus, long pages) throws Exception {
        long person =
                number("insert into person (email, name, created_at) values ('banc@exemple.test', 'Banc', now())");
        long team = number("insert into team (name, created_at) values ('Banc', now())");
        update("insert into membership (person_id, team_id, role) values (%d, %d, 'MANAGER')".formatted(person, team));
        update(
                "insert into api_token (token_hash, person_id, team_id, label, created_at) values ('%s', %d, %d, 'banc', now())"
                        .formatted(hash(TOKEN), person, team));
        List<Long> bodies = new ArrayList<>();
        for (String id : column("select id from public_body order by id limit 200")) {
            bodies.add(Long.valueOf(id));
        }
        // The document's own trigger gives the change; that of each page would only repeat it.
        update("alter table page disable trigger page_changed");
        connection.setAutoCommit(false);
        try (PreparedStatement document = connection.prepareStatement("""
                        insert into document (team_id, sha256, size, media_type, original_name, title, kind, document_date,
                            public_body_id, state, page_count, pages_read, added_at)
                        values (?, ?, 1, 'application/pdf', 'banc.pdf', ?, ?, date '2012-01-01' + ?, ?, 'READY', ?, ?, now())
                        returning id""");
                PreparedStatement page = connection.prepareStatement(
                        "insert into page (document_id, number, text, source) values (?, ?, ?, 'TEXT_LAYER')")) {
            for (int number = 0; number * (long) PAGES_A_DOCUMENT < pages; number++) {
                long id = document(document, corpus, team, number, bodies.get(number * 31 % bodies.size()));
                for (int i = 1; i <= PAGES_A_DOCUMENT; i++) {
                    page.setLong(1, id);
                    page.setInt(2, i);
                    page.setString(3, corpus.page(number * (long) PAGES_A_DOCUMENT + i - 1));
                    page.addBatch();
                }
                page.executeBatch();
                if (number % DOCUMENTS_AT_ONCE == 0) {
                    connection.commit();
                }
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        update("alter table page enable trigger page_changed");
        update("analyze");
    }

    private static long document(PreparedStatement insert, Corpus corpus, long team, int number, long body)
            throws SQLException {
        DocumentKind[] kinds = DocumentKind.values();
        insert.setLong(1, team);
        insert.setString(2, "%064x".formatted(number));
        insert.setString(
                3, String.join(" ", corpus.page(-1L - number).split("\\s+", 8)).substring(0, 40));
        insert.setString(4, kinds[number % kinds.length].name());
        insert.setInt(5, number * 7 % 5000);
        insert.setLong(6, body);
        insert.setInt(7, PAGES_A_DOCUMENT);
        insert.setInt(8, PAGES_A_DOCUMENT);
        try (ResultSet row = insert.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private long number(String insert) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(insert + " returning id")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void update(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String hash(String token) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    void stop() throws SQLException {
        close();
        server.stop();
    }
}
