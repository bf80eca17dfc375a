package org.saisine.publicbody;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Finds bodies by what people type. */
@ApplicationScoped
class DirectorySearch {

    private static final int MOST = 100;
    private static final String SUMMARIES = """
            select b.id, b.kind, b.name, b.insee, b.siren, b.department_code, b.department_name, b.postcodes, b.population,
                   coalesce(c.value, '') as email, c.confirmed_at is not null as confirmed
            from public_body b
            left join lateral (
                select value, confirmed_at from contact
                where public_body_id = b.id and kind = 'EMAIL' and withdrawn_at is null
                order by confirmed_at is null, as_of desc, id limit 1) c on true
            where b.id = any(?)
            """;

    private final DataSource dataSource;
    private final SearchableBodies searchable;

    DirectorySearch(DataSource dataSource, SearchableBodies searchable) {
        this.dataSource = dataSource;
        this.searchable = searchable;
    }

    PublicBodyMatches find(String typed, int limit) {
        QueryWords query = QueryWords.of(typed);
        if (query.isEmpty()) {
            return new PublicBodyMatches(List.of(), 0);
        }
        try (Connection connection = dataSource.getConnection()) {
            DirectoryIndex index = searchable.upToDate(connection);
            int[] found = new DirectoryRanking(index, query).best();
            long[] first = IntStream.of(found)
                    .limit(Math.clamp(limit, 1, MOST))
                    .mapToLong(b -> index.bodies[b].id())
                    .toArray();
            return new PublicBodyMatches(summaries(connection, first), found.length);
        } catch (SQLException e) {
            throw new IllegalStateException("The directory cannot be searched", e);
        }
    }

    private static List<PublicBodySummary> summaries(Connection connection, long[] ids) throws SQLException {
        Map<Long, PublicBodySummary> byId = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(SUMMARIES)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", java.util.Arrays.stream(ids).boxed().toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    PublicBodySummary summary = summary(rows);
                    byId.put(summary.id(), summary);
                }
            }
        }
        return java.util.Arrays.stream(ids)
                .mapToObj(byId::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static PublicBodySummary summary(ResultSet row) throws SQLException {
        return new PublicBodySummary(
                row.getLong("id"),
                BodyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("insee"),
                row.getString("siren"),
                new DepartmentView(row.getString("department_code"), row.getString("department_name")),
                List.of((String[]) row.getArray("postcodes").getArray()),
                row.getObject("population", Integer.class),
                row.getString("email"),
                row.getBoolean("confirmed") ? ContactStatus.CONFIRMED : ContactStatus.TO_CHECK);
    }
}
