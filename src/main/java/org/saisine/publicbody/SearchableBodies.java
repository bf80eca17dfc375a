package org.saisine.publicbody;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the search index of this node as new as the database: each search asks for the revision of the directory (one
 * row), and reads only the bodies that are newer than its index.
 */
@ApplicationScoped
class SearchableBodies {

    private static final String NEWER = """
            select id, kind, name, territory_name, other_names, insee, siren, department_code, department_name, postcodes,
                   coalesce(population, 0) as population, retired_on is not null as retired
            from public_body where revision > ? order by id
            """;

    private final Map<Long, SearchableBody> bodies = new LinkedHashMap<>();
    private volatile State state = new State(-1, new DirectoryIndex(List.of()));

    private record State(long revision, DirectoryIndex index) {}

    DirectoryIndex upToDate(Connection connection) throws SQLException {
        long revision = revision(connection);
        State known = state;
        return known.revision >= revision ? known.index : refreshed(connection, revision);
    }

    private synchronized DirectoryIndex refreshed(Connection connection, long revision) throws SQLException {
        if (state.revision < revision) {
            try (PreparedStatement newer = connection.prepareStatement(NEWER)) {
                newer.setLong(1, state.revision);
                newer.setFetchSize(2000);
                try (ResultSet rows = newer.executeQuery()) {
                    while (rows.next()) {
                        take(rows);
                    }
                }
            }
            state = new State(revision, new DirectoryIndex(bodies.values()));
        }
        return state.index;
    }

    private void take(ResultSet row) throws SQLException {
        if (row.getBoolean("retired")) {
            bodies.remove(row.getLong("id"));
        } else {
            bodies.put(row.getLong("id"), body(row));
        }
    }

    private static SearchableBody body(ResultSet row) throws SQLException {
        return new SearchableBody(
                row.getLong("id"),
                BodyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("territory_name"),
                texts(row, "other_names"),
                row.getString("insee"),
                row.getString("siren"),
                row.getString("department_code").intern(),
                row.getString("department_name").intern(),
                texts(row, "postcodes"),
                row.getInt("population"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static long revision(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select value from directory_revision");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
