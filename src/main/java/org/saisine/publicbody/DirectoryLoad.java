package org.saisine.publicbody;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.postgresql.PGConnection;

/**
 * Puts the shipped data into the database, in one transaction and through COPY: at the first start, and after an upgrade
 * that brings other data. What users corrected, confirmed or withdrew stays; bodies that are no longer in the data are
 * kept, retired.
 */
class DirectoryLoad {

    /** Any number that nobody else locks: two nodes that start together load once. */
    private static final long LOCK = 0x5A15_0001L;

    private final Connection connection;
    private final Clock clock;

    DirectoryLoad(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /** @return whether something was loaded; the caller commits */
    boolean loadIfOther(String sha256) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + LOCK + "), set_config('saisine.today', '"
                    + LocalDate.now(clock) + "', true)");
            if (isLoaded(sha256)) {
                return false;
            }
            for (String step : script("stage").split(";\n")) {
                statement.execute(step);
            }
            copy("staged_body", ShippedDirectory.BODIES);
            copy("staged_contact", ShippedDirectory.CONTACTS);
            copy("staged_access_officer", ShippedDirectory.ACCESS_OFFICERS);
            for (String step : script("merge").split(";\n")) {
                statement.execute(step);
            }
        }
        record(sha256);
        return true;
    }

    boolean isLoaded(String sha256) throws SQLException {
        try (PreparedStatement last =
                connection.prepareStatement("select sha256 = ? from directory_load order by id desc limit 1")) {
            last.setString(1, sha256);
            try (ResultSet row = last.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private void copy(String table, ShippedDirectory part) throws SQLException {
        try (InputStream csv = part.csv()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin (format csv, header)", csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void record(String sha256) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into directory_load (sha256, loaded_at, bodies, contacts, access_officers, retired)
                select ?, ?, (select count(*) from staged_body), (select count(*) from staged_contact),
                       (select count(*) from staged_access_officer),
                       (select count(*) from public_body where retired_on is not null)
                """)) {
            insert.setString(1, sha256);
            insert.setTimestamp(2, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        }
    }

    private static String script(String name) {
        String path = "/directory/" + name + ".sql";
        try (InputStream in = Objects.requireNonNull(DirectoryLoad.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
