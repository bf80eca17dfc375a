package org.saisine.publicbody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saisine.web.Problem;

class DirectoryCsvTest {

    static final String PRADA_HEADER =
            "\"Département de l'autorité\",\"Nom de l'administration\",\"Prénom PRADA\",\"Nom PRADA\",\"Courriel 1 PRADA\","
                    + "\"Adresse PRADA\",\"Code postal/Ville de l'autorité\"\n";
    static final String CONTACTS_HEADER = "source_id,name,email,notes,home_page,tags\n";

    @Test
    void an_address_may_span_lines_and_lines_are_counted_as_an_editor_does() {
        var file = officers(PRADA_HEADER
                + "1,\"Mairie d'Oyonnax\",\"Didier\",\"MEDORI\",\"a@oyonnax.fr\",\"Monsieur le maire\n126 rue Anatole France\",\"1108 / OYONNAX CEDEX\"\n"
                + "01,\"Mairie de Bourg\",,\"BUISSON\",,,\"\"\n");
        assertThat(file.rows())
                .containsExactly(
                        new OfficerRow(
                                2,
                                "1",
                                "Mairie d'Oyonnax",
                                "Didier MEDORI",
                                "a@oyonnax.fr",
                                List.of("Monsieur le maire", "126 rue Anatole France", "01108 OYONNAX CEDEX"),
                                "01108"),
                        new OfficerRow(4, "01", "Mairie de Bourg", "BUISSON", "", List.of(), ""));
    }

    @Test
    void a_spreadsheet_in_windows_1252_with_semicolons_reads_the_same() {
        String text = (PRADA_HEADER + "85,\"Mairie d'Évron\",\"Zoé\",\"Œuf\",,,\"85021 / ÉVRON\"\n").replace(',', ';');
        var file = (DirectoryFile.OfOfficers) DirectoryCsv.read(text.getBytes(Charset.forName("windows-1252")));
        assertThat(file.rows())
                .extracting(OfficerRow::label, OfficerRow::person)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Mairie d'Évron", "Zoé Œuf"));
    }

    @Test
    void broken_lines_are_refused_with_the_reason_and_the_others_are_read() {
        var file = officers(PRADA_HEADER
                + "01,,\"Jean\",\"DUPONT\",,,\n"
                + "Ain,\"Mairie de X\",\"Jean\",\"DUPONT\",,,\n"
                + "01,\"Mairie de X\",\"Jean\",,,,\n"
                + "01,\"Mairie de X\",\"Jean\",\"DUPONT\",\"jean chez mairie\",,\n"
                + "01,\"Mairie de X\",\"Jean\"\n"
                + "01,\"Mairie de X\",\"Jean\",\"DUPONT\",,,\"01000 / X\"\n");
        assertThat(file.refusals())
                .extracting(Refusal::line, Refusal::reason)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(6, "La ligne a 3 colonnes au lieu de 7."),
                        org.assertj.core.groups.Tuple.tuple(2, "Le nom de l’administration manque."),
                        org.assertj.core.groups.Tuple.tuple(3, "Le département «\u00a0Ain\u00a0» n’existe pas."),
                        org.assertj.core.groups.Tuple.tuple(4, "Le nom de la personne manque."),
                        org.assertj.core.groups.Tuple.tuple(
                                5, "L’adresse électronique «\u00a0jean chez mairie\u00a0» est mal écrite."));
        assertThat(file.rows()).extracting(OfficerRow::line).containsExactly(7);
    }

    @Test
    void the_notes_of_a_contact_become_an_envelope_and_a_telephone_number() {
        var file = (DirectoryFile.OfContacts) DirectoryCsv.read((CONTACTS_HEADER
                        + "mairie-02408-01,Mairie - Laon,mairie@laon.fr,\"Adresse : Hôtel de Ville - 2 rue d'Ain, 2000, Laon | Tél : 03 23 24 60 60 / astreinte | Fax : \",http://laon.fr,mairie\n")
                .getBytes(StandardCharsets.UTF_8));
        ContactRow row = file.rows().getFirst();
        assertThat(row.address()).containsExactly("Hôtel de Ville", "2 rue d’Ain", "02000 Laon");
        assertThat(row.phone()).isEqualTo("03 23 24 60 60");
        assertThat(row.insee()).isEqualTo("02408");
        assertThat(row.postcode()).isEqualTo("02000");
    }

    @Test
    void letters_lost_between_windows_and_latin_1_are_mended() {
        assertThat(DirectoryCsv.decode("Chamb\u009cuf, l\u0092eau".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Chambœuf, l’eau");
    }

    @Test
    void another_file_is_refused_as_a_whole() {
        assertThatThrownBy(() -> DirectoryCsv.read("nom;prénom\nA;B\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.UNPROCESSABLE));
        assertThatThrownBy(() -> DirectoryCsv.read(new byte[] {0, 1, 2, (byte) 0xff}))
                .isInstanceOf(Problem.class);
    }

    private static DirectoryFile.OfOfficers officers(String text) {
        return (DirectoryFile.OfOfficers) DirectoryCsv.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
