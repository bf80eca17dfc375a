package org.saisine.publicbody;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saisine.publicbody.ImportReport.Line;
import org.saisine.publicbody.ImportReport.Outcome;

/**
 * Takes the lines of a file of contacts into the directory. A body may have several lines: what the file says of it is
 * gathered first, then what it no longer says gives way, unless somebody confirmed it.
 */
class ContactImport {

    private final ImportTarget target;
    private final ContactMatcher matcher;
    private final Map<Long, List<Known>> known;

    private record Known(long id, ContactKind kind, String value, boolean mayGiveWay) {}

    private record Placed(ContactRow row, long body, boolean fresh) {}

    ContactImport(ImportTarget target) throws SQLException {
        this.target = target;
        this.matcher = new ContactMatcher(target.known());
        this.known = known();
    }

    List<Line> take(List<ContactRow> rows) throws SQLException {
        List<Line> lines = new ArrayList<>(rows.size());
        Map<Long, List<Placed>> byBody = new LinkedHashMap<>();
        for (ContactRow row : rows) {
            switch (matcher.match(row)) {
                case Match.Refused refused -> lines.add(refused(row, refused));
                case Match.Found found ->
                    place(byBody, new Placed(row, target.id(found.body().ref()), false));
                case Match.Fresh fresh -> {
                    target.add(fresh.body(), row.website());
                    place(byBody, new Placed(row, target.id(fresh.body().key()), true));
                }
            }
        }
        for (List<Placed> ofBody : byBody.values()) {
            lines.addAll(update(ofBody));
        }
        return lines;
    }

    private static void place(Map<Long, List<Placed>> byBody, Placed placed) {
        byBody.computeIfAbsent(placed.body(), b -> new ArrayList<>(1)).add(placed);
    }

    private List<Line> update(List<Placed> ofBody) throws SQLException {
        long body = ofBody.getFirst().body();
        List<Known> before = known.getOrDefault(body, List.of());
        Map<ContactKind, Set<String>> said = new EnumMap<>(ContactKind.class);
        List<Line> lines = new ArrayList<>(ofBody.size());
        List<String> changes = new ArrayList<>();
        for (Placed placed : ofBody) {
            List<String> messages = new ArrayList<>();
            for (var contact : ContactValues.of(placed.row()).entrySet()) {
                boolean first = said.computeIfAbsent(contact.getKey(), k -> new HashSet<>())
                        .add(contact.getValue());
                if (first && isNew(before, contact.getKey(), contact.getValue())) {
                    insert(body, contact.getKey(), contact.getValue());
                    messages.add(contact.getKey().label() + "\u00a0: " + shown(contact.getValue()) + ".");
                }
            }
            lines.add(line(placed, messages));
            changes.addAll(messages);
        }
        changes.addAll(withdraw(before, said));
        if (!changes.isEmpty()) {
            target.journal(body, String.join(" ", changes));
        }
        return lines;
    }

    private static boolean isNew(List<Known> before, ContactKind kind, String value) {
        return before.stream().noneMatch(k -> k.kind() == kind && k.value().equals(value));
    }

    private void insert(long body, ContactKind kind, String value) throws SQLException {
        target.update("""
                insert into contact (public_body_id, kind, value, source, origin, as_of) values (?, ?, ?, ?, 'IMPORT', ?)
                """, body, kind.name(), value, target.source(), target.asOf());
    }

    private List<String> withdraw(List<Known> before, Map<ContactKind, Set<String>> said) throws SQLException {
        List<String> changes = new ArrayList<>();
        for (Known contact : before) {
            Set<String> now = said.getOrDefault(contact.kind(), Set.of());
            if (!now.isEmpty() && !now.contains(contact.value()) && contact.mayGiveWay()) {
                target.update("update contact set withdrawn_at = ? where id = ?", target.at(), contact.id());
                changes.add(contact.kind().label() + " retiré\u00a0: " + shown(contact.value()) + ".");
            }
        }
        return changes;
    }

    private Map<Long, List<Known>> known() throws SQLException {
        Map<Long, List<Known>> found = new HashMap<>();
        try (PreparedStatement select = target.connection()
                        .prepareStatement("select id, public_body_id, kind, value,"
                                + " withdrawn_at is null and confirmed_at is null and origin <> 'USER' as may_give_way"
                                + " from contact");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.computeIfAbsent(row.getLong("public_body_id"), b -> new ArrayList<>(3))
                        .add(new Known(
                                row.getLong("id"),
                                ContactKind.valueOf(row.getString("kind")),
                                row.getString("value"),
                                row.getBoolean("may_give_way")));
            }
        }
        return found;
    }

    private static Line line(Placed placed, List<String> messages) {
        ContactRow row = placed.row();
        if (placed.fresh()) {
            return new Line(
                    row.line(),
                    Outcome.ADDED,
                    row.label(),
                    "Organisme ajouté. " + String.join(" ", messages),
                    List.of());
        }
        return new Line(
                row.line(),
                messages.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED,
                row.label(),
                String.join(" ", messages),
                List.of());
    }

    private static Line refused(ContactRow row, Match.Refused refused) {
        return new Line(
                row.line(),
                Outcome.REFUSED,
                row.label(),
                refused.reason(),
                refused.candidates().stream().map(KnownBody::described).toList());
    }

    private static String shown(String value) {
        return String.join(", ", value.lines().toList());
    }
}
