package org.saisine.publicbody;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saisine.publicbody.ImportReport.Line;
import org.saisine.publicbody.ImportReport.Outcome;

/** Takes the lines of a directory of access officers into the directory. */
class OfficerImport {

    private final ImportTarget target;
    private final OfficerMatcher matcher;
    private final Map<Long, Current> current;
    private final Map<Long, Integer> lineOf = new HashMap<>();

    private record Current(long id, String name, String email, String address, boolean confirmed, Origin origin) {

        boolean says(OfficerRow row) {
            return name.equals(row.person()) && email.equals(row.email()) && address.equals(addressOf(row));
        }
    }

    OfficerImport(ImportTarget target) throws SQLException {
        this.target = target;
        this.matcher = new OfficerMatcher(target.known());
        this.current = current();
    }

    List<Line> take(List<OfficerRow> rows) throws SQLException {
        List<Line> lines = new ArrayList<>(rows.size());
        for (OfficerRow row : rows) {
            lines.add(take(row));
        }
        return lines;
    }

    private Line take(OfficerRow row) throws SQLException {
        return switch (matcher.match(row)) {
            case Match.Refused refused ->
                line(
                        row,
                        Outcome.REFUSED,
                        refused.reason(),
                        refused.candidates().stream().map(KnownBody::described).toList());
            case Match.Found found -> replace(row, target.id(found.body().ref()));
            case Match.Fresh fresh -> {
                target.add(fresh.body(), "");
                long body = target.id(fresh.body().key());
                lineOf.put(body, row.line());
                name(row, body, null);
                yield line(
                        row, Outcome.ADDED, "Organisme ajouté, avec sa PRADA\u00a0: " + row.person() + ".", List.of());
            }
        };
    }

    private Line replace(OfficerRow row, long body) throws SQLException {
        Integer earlier = lineOf.putIfAbsent(body, row.line());
        if (earlier != null) {
            return line(
                    row,
                    Outcome.REFUSED,
                    "La ligne " + earlier + " nomme déjà quelqu’un pour cette administration.",
                    List.of());
        }
        Current known = current.get(body);
        if (known != null && known.says(row)) {
            return line(row, Outcome.UNCHANGED, "", List.of());
        }
        if (known != null && (known.confirmed() || known.origin() == Origin.USER)) {
            return line(
                    row,
                    Outcome.REFUSED,
                    "Quelqu’un a confirmé «\u00a0" + known.name()
                            + "\u00a0». Si ce n’est plus vrai, corrigez-le sur la page de l’administration.",
                    List.of());
        }
        name(row, body, known);
        return known == null
                ? line(row, Outcome.ADDED, "PRADA ajoutée\u00a0: " + row.person() + ".", List.of())
                : line(
                        row,
                        Outcome.CHANGED,
                        "PRADA\u00a0: " + known.name() + " devient " + row.person() + ".",
                        List.of());
    }

    private void name(OfficerRow row, long body, @Nullable Current former) throws SQLException {
        if (former != null) {
            target.update("update access_officer set withdrawn_at = ? where id = ?", target.at(), former.id());
        }
        target.update("""
                insert into access_officer (public_body_id, name, email, address, source, origin, as_of)
                values (?, ?, ?, ?, ?, 'IMPORT', ?)
                """, body, row.person(), row.email(), addressOf(row), target.source(), target.asOf());
        target.journal(body, "PRADA\u00a0: " + row.person() + ".");
    }

    private static String addressOf(OfficerRow row) {
        return String.join("\n", row.address());
    }

    private Map<Long, Current> current() throws SQLException {
        Map<Long, Current> found = new HashMap<>();
        try (PreparedStatement select = target.connection()
                        .prepareStatement(
                                "select id, public_body_id, name, email, address, origin, confirmed_at is not null as confirmed"
                                        + " from access_officer where withdrawn_at is null");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.put(
                        row.getLong("public_body_id"),
                        new Current(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("email"),
                                row.getString("address"),
                                row.getBoolean("confirmed"),
                                Origin.valueOf(row.getString("origin"))));
            }
        }
        return found;
    }

    private static Line line(OfficerRow row, Outcome outcome, String message, List<String> candidates) {
        return new Line(row.line(), outcome, row.label(), message, candidates);
    }
}
