package org.saisine.publicbody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {

    private final KnownBodies known = new KnownBodies(List.of(
            body("commune-01283", BodyKind.COMMUNE, "Mairie d’Oyonnax", "Oyonnax", List.of(), "01283", "01", "01100"),
            body(
                    "commune-01033",
                    BodyKind.COMMUNE,
                    "Mairie de Valserhône",
                    "Valserhône",
                    List.of("Bellegarde-sur-Valserine", "Lancrans", "01205"),
                    "01033",
                    "01",
                    "01200"),
            body(
                    "commune-69096",
                    BodyKind.COMMUNE,
                    "Mairie de Grigny-sur-Rhône",
                    "Grigny-sur-Rhône",
                    List.of(),
                    "69096",
                    "69",
                    "69520"),
            body("commune-62108", BodyKind.COMMUNE, "Mairie de Berck", "Berck", List.of(), "62108", "62", "62600"),
            body(
                    "commune-76001",
                    BodyKind.COMMUNE,
                    "Mairie de Saint-Martin",
                    "Saint-Martin",
                    List.of(),
                    "76001",
                    "76",
                    "76100"),
            body(
                    "commune-76002",
                    BodyKind.COMMUNE,
                    "Mairie de Saint-Martin",
                    "Saint-Martin",
                    List.of(),
                    "76002",
                    "76",
                    "76200"),
            body(
                    "departement-01",
                    BodyKind.DEPARTEMENT,
                    "Conseil départemental de l’Ain",
                    "Ain",
                    List.of("Département de l’Ain"),
                    "",
                    "01",
                    ""),
            body("prefecture-01", BodyKind.PREFECTURE, "Préfecture de l’Ain", "Ain", List.of(), "", "01", ""),
            body(
                    "prefecture-2B",
                    BodyKind.PREFECTURE,
                    "Préfecture de la Haute-Corse",
                    "Haute-Corse",
                    List.of(),
                    "",
                    "2B",
                    ""),
            body(
                    "region-11",
                    BodyKind.REGION,
                    "Conseil régional d’Île-de-France",
                    "Île-de-France",
                    List.of(),
                    "",
                    "75",
                    ""),
            body(
                    "epci-1",
                    BodyKind.EPCI,
                    "Communauté d’agglomération La Roche sur Yon - Agglomération",
                    "",
                    List.of(),
                    "",
                    "85",
                    ""),
            body("autorite-1", BodyKind.AUTHORITY, "Autorité de sûreté nucléaire", "", List.of("ASN"), "", "", "")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01  | Mairie d'Oyonnax                              | commune-01283
            1   | MAIRIE OYONNAX                                | commune-01283
            01  | Conseil départemental de l'Ain (CD 01)        | departement-01
            01  | Conseil général de l'Ain                      | departement-01
            01  | Préfecture de l'Ain                           | prefecture-01
            20  | Préfecture de la Haute-Corse                  | prefecture-2B
            93  | Conseil régional d'Ile-de-France              | region-11
            85  | La Roche-sur-Yon Agglomération                | epci-1
            92  | Autorité de sûreté nucléaire (ASN)            | autorite-1
            """)
    void the_cada_names_a_body_in_its_own_way(String department, String label, String ref) {
        Match match = new OfficerMatcher(known).match(officer(department, label, ""));
        assertThat(match).isEqualTo(new Match.Found(known.byRef(ref).orElseThrow()));
    }

    @Test
    void homonyms_are_not_guessed_but_the_postcode_decides() {
        OfficerMatcher matcher = new OfficerMatcher(known);
        assertThat(matcher.match(officer("76", "Mairie de Saint-Martin", "76999")))
                .isInstanceOfSatisfying(
                        Match.Refused.class, r -> assertThat(r.candidates()).hasSize(2));
        assertThat(matcher.match(officer("76", "Mairie de Saint-Martin", "76200")))
                .isEqualTo(new Match.Found(known.byRef("commune-76002").orElseThrow()));
    }

    @Test
    void a_town_hall_that_is_not_known_is_refused_with_those_that_come_near() {
        assertThat(new OfficerMatcher(known).match(officer("62", "Mairie de Berck-sur-Mer", "62600")))
                .isInstanceOfSatisfying(Match.Refused.class, r -> assertThat(r.candidates())
                        .extracting(KnownBody::described)
                        .containsExactly("Mairie de Berck (62)"));
    }

    @Test
    void a_line_that_says_itself_void_is_refused() {
        assertThat(new OfficerMatcher(known).match(officer("01", "Préfecture de l'Ain (ne plus utiliser)", "")))
                .isInstanceOf(Match.Refused.class);
    }

    @Test
    void a_hospital_that_is_not_known_is_a_new_body() {
        assertThat(new OfficerMatcher(known).match(officer("01", "Centre hospitalier de Bourg (CH 01)", "01000")))
                .isInstanceOfSatisfying(Match.Fresh.class, f -> {
                    assertThat(f.body().name()).isEqualTo("Centre hospitalier de Bourg");
                    assertThat(f.body().kind()).isEqualTo(BodyKind.HOSPITAL);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mairie-01283-01      | Mairie - Oyonnax 01283-01              | commune-01283
            mairie-69096-01      | Mairie - Grigny                        | commune-69096
            prefecture-01053-01  | Préfecture - Ain                       | prefecture-01
            cg-01053-01          | Conseil départemental - Ain            | departement-01
            """)
    void a_contact_goes_to_the_body_of_its_code(String sourceId, String label, String ref) {
        assertThat(new ContactMatcher(known).match(contact(sourceId, label)))
                .isEqualTo(new Match.Found(known.byRef(ref).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mairie-01033-01 | Mairie - Bellegarde-sur-Valserine | Mairie déléguée de Bellegarde-sur-Valserine | commune-01033
            mairie-01205-01 | Mairie - Lancrans                 | Mairie déléguée de Lancrans                 | commune-01033
            mairie-01999-01 | Mairie - Arguel                   | Mairie d’Arguel                             |
            """)
    void a_commune_that_has_merged_is_not_taken_for_the_commune_nouvelle(
            String sourceId, String label, String name, String parent) {
        assertThat(new ContactMatcher(known).match(contact(sourceId, label)))
                .isInstanceOfSatisfying(Match.Fresh.class, f -> {
                    assertThat(f.body().kind()).isEqualTo(BodyKind.FORMER_COMMUNE);
                    assertThat(f.body().name()).isEqualTo(name);
                    assertThat(f.body().parentRef()).isEqualTo(parent);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sous_pref-01034-01          | Sous-préfecture - Belley                          | Sous-préfecture de Belley                          | SUB_PREFECTURE
            ddt-01053-01                | Direction départementale des territoires (DDT) - Ain | Direction départementale des territoires de l’Ain | STATE_SERVICE
            commissariat_police-85191-01 | Commissariat de police de La Roche-sur-Yon 85191-01 | Commissariat de police de La Roche-sur-Yon       | POLICE
            ta-45234-01                 | Tribunal administratif - Orléans                  | Tribunal administratif d’Orléans                   | COURT
            """)
    void other_bodies_are_named_as_a_letter_writes_them(String sourceId, String label, String name, BodyKind kind) {
        assertThat(new ContactMatcher(known).match(contact(sourceId, label)))
                .isInstanceOfSatisfying(Match.Fresh.class, f -> {
                    assertThat(f.body().name()).isEqualTo(name);
                    assertThat(f.body().kind()).isEqualTo(kind);
                });
    }

    private static KnownBody body(
            String ref,
            BodyKind kind,
            String name,
            String town,
            List<String> others,
            String insee,
            String department,
            String postcode) {
        return new KnownBody(ref, kind, name, town, others, insee, department, List.of(postcode));
    }

    private static OfficerRow officer(String department, String label, String postcode) {
        return new OfficerRow(2, department, label, "Jean DUPONT", "", List.of(), postcode);
    }

    private static ContactRow contact(String sourceId, String label) {
        return new ContactRow(2, sourceId, label, "a@b.fr", List.of(), "", "", "");
    }
}
