package org.saisine.publicbody;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Finds bodies by what people type, with PostgreSQL's trigrams (pg_trgm). */
@ApplicationScoped
class DirectorySearch {

    private static final int MOST = 100;
    private static final String SELECT = """
            with q as (select ?::text as words, ?::text as code)
            select b.id, b.kind, b.name, b.insee, b.siren, b.department_code, b.department_name, b.postcodes, b.population,
                   coalesce(c.value, '') as email, c.confirmed_at is not null as confirmed, count(*) over () as total
            from q
            join public_body b on b.insee = q.code or b.siren = q.code or b.postcodes @> array[q.code]
                or b.search_name % q.words or q.words <% b.search_name
            left join lateral (
                select value, confirmed_at from contact
                where public_body_id = b.id and kind = 'EMAIL' and withdrawn_at is null
                order by confirmed_at is null, as_of desc, id limit 1) c on true
            where b.retired_on is null
            order by (b.insee = q.code or b.siren = q.code) desc,
                     word_similarity(q.words, b.search_name) + ln(2 + coalesce(b.population, 0)) / 50 desc, b.id
            limit ?
            """;

    private final DataSource dataSource;

    DirectorySearch(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    PublicBodyMatches find(String query, int limit) {
        String words = SearchName.of(query);
        if (words.isEmpty()) {
            return new PublicBodyMatches(List.of(), 0);
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, words);
            select.setString(2, words.replace(" ", "").toUpperCase(java.util.Locale.ROOT));
            select.setInt(3, Math.clamp(limit, 1, MOST));
            return matches(select.executeQuery());
        } catch (SQLException e) {
            throw new IllegalStateException("The directory cannot be searched", e);
        }
    }

    private static PublicBodyMatches matches(ResultSet rows) throws SQLException {
        List<PublicBodySummary> found = new ArrayList<>();
        long total = 0;
        while (rows.next()) {
            total = rows.getLong("total");
            found.add(summary(rows));
        }
        return new PublicBodyMatches(List.copyOf(found), total);
    }

    private static PublicBodySummary summary(ResultSet row) throws SQLException {
        Array postcodes = row.getArray("postcodes");
        return new PublicBodySummary(
                row.getLong("id"),
                BodyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("insee"),
                row.getString("siren"),
                new DepartmentView(row.getString("department_code"), row.getString("department_name")),
                List.of((String[]) postcodes.getArray()),
                row.getObject("population", Integer.class),
                row.getString("email"),
                row.getBoolean("confirmed") ? ContactStatus.CONFIRMED : ContactStatus.TO_CHECK);
    }
}
