package org.saisine.publicbody;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PublicBodiesIT {

    @Inject
    PublicBodies bodies;

    @Inject
    DataSource dataSource;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            corte                        | Mairie de Corte                          | 2B
            mairie de Corte              | Mairie de Corte                          | 2B
            20250                        | Mairie de Corte                          | 2B
            2B096                        | Mairie de Corte                          | 2B
            20096                        | Mairie de Corte                          | 2B
            212000962                    | Mairie de Corte                          | 2B
            212 000 962 00019            | Mairie de Corte                          | 2B
            marsseille                   | Mairie de Marseille                      | 13
            MARSEILLE                    | Mairie de Marseille                      | 13
            St Etienne                   | Mairie de Saint-Étienne                  | 42
            saint denis 93               | Mairie de Saint-Denis                    | 93
            st denis reunion             | Mairie de Saint-Denis                    | 974
            villeurbane                  | Mairie de Villeurbanne                   | 69
            monpellier                   | Mairie de Montpellier                    | 34
            aix en pce                   | Mairie d’Aix-en-Provence                 | 13
            le mans                      | Mairie du Mans                           | 72
            les ulis                     | Mairie des Ulis                          | 91
            la ciotat                    | Mairie de La Ciotat                      | 13
            d'Ajaccio                    | Mairie d’Ajaccio                         | 2A
            abergement clemenciat        | Mairie de L’Abergement-Clémenciat        | 01
            Bellegarde-sur-Valserine     | Mairie de Valserhône                     | 01
            prefecture de corse          | Préfecture de la Corse-du-Sud            | 2A
            prefecture haute corse       | Préfecture de la Haute-Corse             | 2B
            region bretagne              | Conseil régional de Bretagne             | 35
            département du nord          | Conseil départemental du Nord            | 59
            conseil departemental alsace | Collectivité européenne d’Alsace         | 67
            metropole aix marseille      | Métropole d’Aix-Marseille-Provence       | 13
            grand lyon                   | Métropole de Lyon                        | 69
            rectorat nice                | Rectorat de l’académie de Nice           | 06
            cnil                         | Commission nationale de l’informatique et des libertés |
            """)
    void the_body_meant_comes_first(String typed, String name, String department) {
        var found = bodies.search(typed, 10).publicBodies();
        assertThat(found).isNotEmpty();
        assertThat(found.getFirst().name()).isEqualTo(name);
        assertThat(found.getFirst().department().code()).isEqualTo(department == null ? "" : department);
    }

    @Test
    void homonyms_are_told_apart_by_their_departement_the_big_towns_first() {
        var found = bodies.search("saint denis", 4).publicBodies();
        assertThat(found).extracting(PublicBodySummary::name).containsOnly("Mairie de Saint-Denis");
        assertThat(found.subList(0, 2))
                .extracting(b -> b.department().name())
                .containsExactlyInAnyOrder("La Réunion", "Seine-Saint-Denis");
    }

    @Test
    void nothing_typed_finds_nothing() {
        assertThat(bodies.search(" ’- ", 10)).isEqualTo(new PublicBodyMatches(java.util.List.of(), 0));
    }

    @Test
    void a_letter_to_a_town_hall_knows_everything_it_needs() {
        long id = bodies.search("2B096", 1).publicBodies().getFirst().id();
        PublicBodyView corte = bodies.get(id).orElseThrow();
        assertThat(corte.designation()).isEqualTo("la mairie de Corte");
        assertThat(corte.addressee()).isEqualTo("Madame, Monsieur le Maire");
        assertThat(corte.addressLines()).last().isEqualTo("20250 Corte");
        assertThat(corte.email()).contains("@");
        assertThat(corte.emailStatus()).isEqualTo(ContactStatus.TO_CHECK);
        assertThat(corte.territory()).isEqualTo("METROPOLE");
        assertThat(corte.tribunal()).isEqualTo("Bastia");
    }

    @Test
    void an_access_officer_is_known_where_the_cada_has_one() {
        long id = bodies.search("mairie oyonnax", 1).publicBodies().getFirst().id();
        AccessOfficerView officer = bodies.get(id).orElseThrow().accessOfficer();
        assertThat(officer).isNotNull();
        assertThat(officer.name()).isEqualTo("Didier MEDORI");
        assertThat(officer.addressLines()).last().isEqualTo("01108 OYONNAX CEDEX");
    }

    @Test
    void moselle_keeps_the_holidays_of_alsace() {
        long id = bodies.search("mairie metz 57", 1).publicBodies().getFirst().id();
        assertThat(bodies.get(id).orElseThrow().territory()).isEqualTo("ALSACE_MOSELLE");
    }

    @Test
    void every_commune_is_shipped_and_none_is_lost() throws SQLException {
        assertThat(count("insee <> '' and directory_key like 'commune-%'")).isEqualTo(34_969);
        assertThat(count("directory_key ~ '^epci-[0-9]{9}$'")).isEqualTo(1_255 + 11);
        assertThat(count("kind = 'DEPARTEMENT' and directory_key like 'departement-%'"))
                .isEqualTo(95);
        assertThat(
                        count(
                                "kind = 'PREFECTURE' and directory_key ~ '^prefecture-[0-9AB]{2,3}$' and department_code < '975'"))
                .isEqualTo(100);
        assertThat(count("kind = 'COMMUNE' and exists (select 1 from contact c where c.public_body_id = b.id)"))
                .isGreaterThan(34_000);
    }

    private int count(String condition) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from public_body b where " + condition)) {
            row.next();
            return row.getInt(1);
        }
    }
}
