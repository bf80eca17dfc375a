package org.saisine.publicbody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.saisine.publicbody.ImportReport.Line;
import org.saisine.publicbody.ImportReport.Outcome;
import org.saisine.support.TestAccounts;
import org.saisine.web.Problem;

@QuarkusTest
class ImportDirectoryIT {

    private static final LocalDate FILE_DATE = LocalDate.of(2026, 5, 31);

    @Inject
    ImportDirectory importDirectory;

    @Inject
    PublicBodies bodies;

    @Inject
    EditContacts editContacts;

    @Inject
    DataSource dataSource;

    @Inject
    TestAccounts accounts;

    @Test
    void a_newer_prada_replaces_the_old_one_and_the_report_says_so_line_by_line() {
        ImportReport report = run(DirectoryCsvTest.PRADA_HEADER
                + "13,\"Mairie de La Ciotat\",\"Anne\",\"NOUVELLE\",\"prada@laciotat.test\",\"Hôtel de Ville\",\"13600 / LA CIOTAT\"\n"
                + "70,\"Mairie de Nulle-Part\",\"Jean\",\"DUPONT\",,,\"70000 / NULLE-PART\"\n"
                + "01,\"\",\"Jean\",\"DUPONT\",,,\n"
                + "13,\"Mairie de la Ciotat\",\"Paul\",\"AUTRE\",,,\"13600 / LA CIOTAT\"\n");
        assertThat(report.total()).isEqualTo(4);
        assertThat(report.refused()).isEqualTo(3);
        assertThat(report.lines()).extracting(Line::number).containsExactly(2, 3, 4, 5);
        assertThat(report.lines().get(0).outcome()).isIn(Outcome.ADDED, Outcome.CHANGED);
        assertThat(report.lines().get(1).message()).isEqualTo("Aucune administration de ce nom dans ce département.");
        assertThat(report.lines().get(2).message()).isEqualTo("Le nom de l’administration manque.");
        assertThat(report.lines().get(3).message())
                .isEqualTo("La ligne 2 nomme déjà quelqu’un pour cette administration.");
        AccessOfficerView officer = bodies.get(id("13028")).orElseThrow().accessOfficer();
        assertThat(officer).isNotNull();
        assertThat(officer.name()).isEqualTo("Anne NOUVELLE");
        assertThat(officer.asOf()).isEqualTo(FILE_DATE);
        assertThat(officer.status()).isEqualTo(ContactStatus.TO_CHECK);
    }

    @Test
    void the_same_file_twice_changes_nothing_the_second_time() {
        String file = DirectoryCsvTest.PRADA_HEADER
                + "91,\"Mairie des Ulis\",\"Anne\",\"CONSTANTE\",,\"Hôtel de Ville\",\"91940 / LES ULIS\"\n";
        run(file);
        ImportReport again = run(file);
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.lines()).isEmpty();
    }

    @Test
    void a_new_contact_takes_the_place_of_one_that_nobody_confirmed() {
        long id = id("72181");
        String former = bodies.get(id).orElseThrow().email();
        ImportReport report = run(contactOf("72181", "Le Mans", "nouveau@lemans.test"));
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.lines().getFirst().message()).contains("nouveau@lemans.test");
        assertThat(bodies.get(id).orElseThrow().email()).isEqualTo("nouveau@lemans.test");
        assertThat(bodies.contacts(id)).extracting(ContactView::value).doesNotContain(former);
    }

    @Test
    void what_somebody_confirmed_stays_preferred() {
        var editor = accounts.aTeam().viewer();
        long id = id("35238");
        ContactView email = bodies.contacts(id).stream()
                .filter(c -> c.kind() == ContactKind.EMAIL)
                .findFirst()
                .orElseThrow();
        editContacts.confirm(editor, id, email.id());
        run(contactOf("35238", "Rennes", "autre@rennes.test"));
        PublicBodyView rennes = bodies.get(id).orElseThrow();
        assertThat(rennes.email()).isEqualTo(email.value());
        assertThat(rennes.emailStatus()).isEqualTo(ContactStatus.CONFIRMED);
        assertThat(bodies.contacts(id)).extracting(ContactView::value).contains("autre@rennes.test");
    }

    @Test
    void a_body_that_the_file_brings_can_be_found_at_once() {
        ImportReport report = run(
                DirectoryCsvTest.CONTACTS_HEADER
                        + "commissariat_police-2B096-77,Commissariat de police de Quenza-les-Essais 2B096-77,quenza@interieur.test,,,\n");
        assertThat(report.added()).isEqualTo(1);
        assertThat(bodies.search("commissariat quenza les essais", 1).publicBodies())
                .extracting(PublicBodySummary::name)
                .containsExactly("Commissariat de police de Quenza-les-Essais");
    }

    @Test
    void nothing_is_half_imported() throws SQLException {
        long id = id("91692");
        String before = bodies.get(id).orElseThrow().email();
        database("alter table contact add constraint broken check (value <> 'piege@essai.test') not valid");
        try {
            assertThatThrownBy(() -> run(contactOf("91692", "Les Ulis", "avant@essai.test")
                            + contactOf("2B096", "Corte", "piege@essai.test")
                                    .substring(DirectoryCsvTest.CONTACTS_HEADER.length())))
                    .isNotInstanceOf(Problem.class);
        } finally {
            database("alter table contact drop constraint broken");
        }
        assertThat(bodies.get(id).orElseThrow().email()).isEqualTo(before);
    }

    @Test
    void only_an_administrator_imports() {
        var member = accounts.aTeam().viewer();
        assertThatThrownBy(() -> importDirectory.run(member, "a.csv", new byte[0], null))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
    }

    private ImportReport run(String csv) {
        return importDirectory.run(
                accounts.anAdministrator().viewer(), "essai.csv", csv.getBytes(StandardCharsets.UTF_8), FILE_DATE);
    }

    private static String contactOf(String insee, String town, String email) {
        return DirectoryCsvTest.CONTACTS_HEADER + "mairie-" + insee + "-01,Mairie - " + town + "," + email
                + ",,,mairie\n";
    }

    private long id(String insee) {
        List<PublicBodySummary> found = bodies.search(insee, 1).publicBodies();
        return found.getFirst().id();
    }

    private void database(String statement) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement execute = connection.createStatement()) {
            execute.execute(statement);
        }
    }
}
