package org.saisine.publicbody;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.saisine.support.TestAccounts;

@QuarkusTest
class DirectoryLoadIT {

    @Inject
    DataSource dataSource;

    @Inject
    Clock clock;

    @Inject
    PublicBodies bodies;

    @Inject
    EditBody editBody;

    @Inject
    EditContacts editContacts;

    @Inject
    EditAccessOfficer editOfficer;

    @Inject
    TestAccounts accounts;

    @Test
    void the_same_data_are_never_loaded_twice() throws SQLException {
        String latest = text("select sha256 from directory_load order by id desc limit 1");
        assertThat(load(latest)).isFalse();
    }

    @Test
    void newer_data_leave_alone_what_users_said() throws SQLException {
        var editor = accounts.aTeam().viewer();
        long id = bodies.search("29232", 1).publicBodies().getFirst().id();
        PublicBodyView quimper = bodies.get(id).orElseThrow();
        List<ContactView> contacts = bodies.contacts(id);
        ContactView phone = contacts.stream()
                .filter(c -> c.kind() == ContactKind.PHONE)
                .findFirst()
                .orElseThrow();
        ContactView email = contacts.stream()
                .filter(c -> c.kind() == ContactKind.EMAIL)
                .findFirst()
                .orElseThrow();
        editBody.correct(
                editor,
                id,
                quimper.version(),
                new BodyDetails("Ville de Quimper", BodyKind.COMMUNE, quimper.siren(), "29", quimper.postcodes(), ""));
        editContacts.withdraw(editor, id, phone.id());
        editContacts.confirm(editor, id, email.id());
        editContacts.add(editor, id, new ContactDetails(ContactKind.FORM, "https://quimper.test/contact", "son site"));
        editOfficer.name(editor, id, new OfficerDetails("Ange CORRIGÉ", "", "", "son site"));
        long before = number("select count(*) from public_body");

        assertThat(load("another data set " + System.nanoTime())).isTrue();

        PublicBodyView after = bodies.get(id).orElseThrow();
        assertThat(after.name()).isEqualTo("Ville de Quimper");
        assertThat(after.population()).isEqualTo(quimper.population());
        assertThat(after.emailStatus()).isEqualTo(ContactStatus.CONFIRMED);
        assertThat(after.phone()).isNotEqualTo(phone.value());
        assertThat(after.form()).isEqualTo("https://quimper.test/contact");
        assertThat(after.accessOfficer()).extracting(o -> o.name()).isEqualTo("Ange CORRIGÉ");
        assertThat(number("select count(*) from public_body")).isEqualTo(before);
        assertThat(bodies.search("quimper", 1).publicBodies().getFirst().name()).isEqualTo("Ville de Quimper");
    }

    private boolean load(String sha256) {
        return QuarkusTransaction.requiringNew().timeout(300).call(() -> {
            try (Connection connection = dataSource.getConnection()) {
                return new DirectoryLoad(connection, clock).loadIfOther(sha256);
            }
        });
    }

    private String text(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }
}
