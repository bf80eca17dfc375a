package org.saisine.publicbody;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Viewer;

/** The directory while a file is imported into it: what it holds, what is written to it, in the caller's transaction. */
class ImportTarget {

    private static final String BODIES = """
            select id, coalesce(directory_key, '#' || id) as ref, kind, name, territory_name, other_names, insee,
                   department_code, postcodes
            from public_body where retired_on is null order by id
            """;

    private final Connection connection;
    private final Viewer viewer;
    private final String file;
    private final LocalDate asOf;
    private final Instant at;
    private final long revision;
    private final Map<String, Long> ids = new HashMap<>();
    private final KnownBodies known;

    ImportTarget(Connection connection, Viewer viewer, String file, LocalDate asOf, Instant at, long revision)
            throws SQLException {
        this.connection = connection;
        this.viewer = viewer;
        this.file = file;
        this.asOf = asOf;
        this.at = at;
        this.revision = revision;
        this.known = new KnownBodies(bodies());
    }

    KnownBodies known() {
        return known;
    }

    long id(String ref) {
        return ids.get(ref);
    }

    String source() {
        return "Fichier «\u00a0" + file + "\u00a0»";
    }

    private List<KnownBody> bodies() throws SQLException {
        List<KnownBody> bodies = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(BODIES);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                ids.put(row.getString("ref"), row.getLong("id"));
                bodies.add(new KnownBody(
                        row.getString("ref"),
                        BodyKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("territory_name"),
                        texts(row, "other_names"),
                        row.getString("insee"),
                        row.getString("department_code"),
                        texts(row, "postcodes")));
            }
        }
        return bodies;
    }

    /** Adds a body that the file brings. */
    void add(FreshBody body, String website) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into public_body (directory_key, kind, name, territory_name, other_names, insee, department_code,
                    department_name, postcodes, territory, tribunal, website, parent_id, revision, origin)
                values (?, ?, ?, ?, ?, ?, ?, coalesce((select department_name from public_body
                    where department_code = ? and department_name <> '' limit 1), ''), ?, ?, ?, ?, ?, ?, 'IMPORT')
                on conflict (directory_key) do update set retired_on = null, revision = excluded.revision, origin = 'IMPORT'
                returning id
                """)) {
            insert.setString(1, body.key());
            insert.setString(2, body.kind().name());
            insert.setString(3, body.name());
            insert.setString(4, body.territoryName());
            insert.setArray(
                    5, connection.createArrayOf("text", body.otherNames().toArray()));
            insert.setString(6, body.insee());
            insert.setString(7, body.departmentCode());
            insert.setString(8, body.departmentCode());
            insert.setArray(
                    9, connection.createArrayOf("text", body.known().postcodes().toArray()));
            insert.setString(10, Departments.territory(body.departmentCode()));
            insert.setString(11, Departments.tribunal(body.departmentCode()));
            insert.setString(12, website.matches("https?://\\S+") ? website : "");
            insert.setObject(13, parent(body.parentRef()));
            insert.setLong(14, revision);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                ids.put(body.key(), row.getLong(1));
            }
        }
        known.add(body.known());
    }

    private @Nullable Long parent(@Nullable String ref) {
        return ref == null ? null : ids.get(ref);
    }

    /** Runs an update whose last parameters are given; sources and dates are the import's. */
    int update(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                Object value = parameters[i];
                update.setObject(i + 1, value instanceof LocalDate date ? Date.valueOf(date) : value);
            }
            return update.executeUpdate();
        }
    }

    LocalDate asOf() {
        return asOf;
    }

    Timestamp at() {
        return Timestamp.from(at);
    }

    Connection connection() {
        return connection;
    }

    /** Leaves a line in the journal of a body. */
    void journal(long bodyId, String what) throws SQLException {
        update(
                "insert into public_body_change (public_body_id, recorded_at, person_id, person_name, what) values (?, ?, ?, ?, ?)",
                bodyId,
                at(),
                viewer.personId(),
                viewer.name(),
                "Import de «\u00a0" + file + "\u00a0». " + what);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
