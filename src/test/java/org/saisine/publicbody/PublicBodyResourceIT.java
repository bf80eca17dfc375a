package org.saisine.publicbody;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saisine.account.Role;
import org.saisine.support.TestAccounts;
import org.saisine.support.TestAccounts.Account;

@QuarkusTest
class PublicBodyResourceIT {

    @Inject
    TestAccounts accounts;

    @Test
    void programs_search_as_people_do() {
        as(accounts.aTeam())
                .queryParam("q", "corte")
                .queryParam("limit", 1)
                .get("/api/public-bodies")
                .then()
                .statusCode(200)
                .body("publicBodies", hasSize(1))
                .body("publicBodies[0].name", equalTo("Mairie de Corte"))
                .body("publicBodies[0].insee", equalTo("2B096"))
                .body("publicBodies[0].department.code", equalTo("2B"))
                .body("publicBodies[0].department.name", equalTo("Haute-Corse"))
                .body("publicBodies[0].postcodes", contains("20250"))
                .body("publicBodies[0].emailStatus", equalTo("TO_CHECK"))
                .body("total", equalTo(2));
    }

    @Test
    void a_body_is_added_corrected_and_its_contact_confirmed() {
        Account somebody = accounts.aTeam();
        String name = "Syndicat des eaux " + UUID.randomUUID();
        int id = as(somebody)
                .contentType(ContentType.JSON)
                .body("{\"name\": \"%s\", \"departmentCode\": \"2A\"}".formatted(name))
                .post("/api/public-bodies")
                .then()
                .statusCode(201)
                .body("name", equalTo(name))
                .body("designation", equalTo("le s" + name.substring(1)))
                .body("department.name", equalTo("Corse-du-Sud"))
                .body("tribunal", equalTo("Bastia"))
                .extract()
                .path("id");
        as(somebody)
                .contentType(ContentType.JSON)
                .body("{\"kind\": \"EMAIL\", \"value\": \"eaux@syndicat.test\", \"source\": \"son site\"}")
                .post("/api/public-bodies/" + id + "/contacts")
                .then()
                .statusCode(201)
                .body("email", equalTo("eaux@syndicat.test"))
                .body("emailStatus", equalTo("CONFIRMED"))
                .body("contacts[0].source", equalTo("son site"));
        as(somebody)
                .contentType(ContentType.JSON)
                .body("{\"website\": \"https://eaux.test\", \"version\": 0}")
                .patch("/api/public-bodies/" + id)
                .then()
                .statusCode(200)
                .body("website", equalTo("https://eaux.test"))
                .body("name", equalTo(name));
        as(somebody)
                .contentType(ContentType.JSON)
                .body("{\"website\": \"https://autre.test\", \"version\": 0}")
                .patch("/api/public-bodies/" + id)
                .then()
                .statusCode(409);
        as(somebody).queryParam("q", name).get("/api/public-bodies").then().body("publicBodies.name", hasItem(name));
    }

    @Test
    void a_contact_of_the_data_is_to_check_until_somebody_confirms_it() {
        Account somebody = accounts.aTeam();
        int id = as(somebody).queryParam("q", "59350").get("/api/public-bodies").path("publicBodies[0].id");
        int contact = as(somebody)
                .get("/api/public-bodies/" + id)
                .then()
                .body("contacts.status", not(hasItem("CONFIRMED")))
                .extract()
                .path("contacts.find { it.kind == 'EMAIL' }.id");
        as(somebody)
                .post("/api/public-bodies/" + id + "/contacts/" + contact + "/confirm")
                .then()
                .statusCode(200)
                .body("emailStatus", equalTo("CONFIRMED"));
    }

    @Test
    void a_reader_may_look_but_not_change() {
        Account reader = accounts.memberOf(accounts.aTeam(), Role.READER);
        as(reader).queryParam("q", "lille").get("/api/public-bodies").then().statusCode(200);
        as(reader)
                .contentType(ContentType.JSON)
                .body("{\"name\": \"Mairie inventée\"}")
                .post("/api/public-bodies")
                .then()
                .statusCode(404);
    }

    @Test
    void what_is_wrong_is_said_by_field() {
        as(accounts.aTeam())
                .contentType(ContentType.JSON)
                .body("{\"name\": \" \", \"siren\": \"12\", \"website\": \"javascript:alert(1)\"}")
                .post("/api/public-bodies")
                .then()
                .statusCode(400)
                .body("errors.name", containsString("nom"))
                .body("errors.siren", containsString("neuf chiffres"))
                .body("errors.website", containsString("https"));
    }

    @Test
    void an_unknown_body_is_not_found() {
        as(accounts.aTeam()).get("/api/public-bodies/999999999").then().statusCode(404);
    }

    @Test
    void an_administrator_imports_a_file_and_reads_the_report() {
        String csv = DirectoryCsvTest.PRADA_HEADER
                + "59,\"Mairie de Roubaix\",\"Lise\",\"IMPORTÉE\",,,\"59100 / ROUBAIX\"\n"
                + "59,\"Mairie de Nulle-Part\",\"Jean\",\"DUPONT\",,,\"59000 / NULLE-PART\"\n";
        as(accounts.anAdministrator())
                .multiPart("file", "../prada.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("asOf", "2026-06-30")
                .post("/api/directory/imports")
                .then()
                .statusCode(200)
                .body("file", equalTo("prada.csv"))
                .body("content", equalTo("ACCESS_OFFICERS"))
                .body("refused", equalTo(1))
                .body("lines.find { it.number == 3 }.outcome", equalTo("REFUSED"));
        as(accounts.aTeam())
                .multiPart("file", "prada.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/directory/imports")
                .then()
                .statusCode(404);
        as(accounts.anAdministrator())
                .multiPart("file", "autre.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/directory/imports")
                .then()
                .statusCode(422);
    }

    @Test
    void a_page_of_results_says_what_tells_homonyms_apart() {
        String page = page(accounts.aTeam(), "/administrations?q=saint+denis");
        assertThat(page)
                .contains("La Réunion (974)")
                .contains("Seine-Saint-Denis (93)")
                .contains("à vérifier");
        assertThat(page(accounts.aTeam(), "/administrations?q=%3Cscript%3Exyzzy"))
                .contains("Aucune administration trouvée")
                .doesNotContain("<script>xyzzy");
    }

    @Test
    void a_page_shows_a_body_and_takes_a_correction() {
        Account somebody = accounts.aTeam();
        int id = as(somebody).queryParam("q", "13055").get("/api/public-bodies").path("publicBodies[0].id");
        assertThat(page(somebody, "/administrations/" + id))
                .contains("Mairie de Marseille")
                .contains("tribunal administratif de Marseille")
                .contains("à vérifier");
        form(somebody)
                .formParam("kind", "FORM")
                .formParam("value", "https://marseille.test/contact")
                .formParam("source", "son site")
                .post("/administrations/" + id + "/contacts/nouveau")
                .then()
                .statusCode(303);
        form(somebody)
                .formParam("kind", "EMAIL")
                .formParam("value", "pas une adresse")
                .post("/administrations/" + id + "/contacts/nouveau")
                .then()
                .statusCode(422)
                .body(containsString("pas une adresse"))
                .body(containsString("est mal écrite"));
        assertThat(page(somebody, "/administrations/" + id))
                .contains("https://marseille.test/contact")
                .contains("Contact ajouté")
                .contains(somebody.viewer().name());
        for (String path : new String[] {"/corriger", "/prada", "/contacts/nouveau"}) {
            assertThat(page(somebody, "/administrations/" + id + path)).contains("<form");
        }
        assertThat(page(somebody, "/administrations/nouvelle?nom=Port")).contains("value=\"Port\"");
    }

    @Test
    void the_import_page_reports_line_by_line() {
        Account administrator = accounts.anAdministrator();
        assertThat(page(administrator, "/administrations/import")).contains("type=\"file\"");
        given().header("Cookie", administrator.cookie())
                .redirects()
                .follow(false)
                .multiPart("csrf", administrator.csrf())
                .multiPart(
                        "file",
                        "contacts.csv",
                        (DirectoryCsvTest.CONTACTS_HEADER + "x,,,,,\n").getBytes(StandardCharsets.UTF_8),
                        "text/csv")
                .post("/administrations/import")
                .then()
                .statusCode(200)
                .body(containsString("refusée"));
        given().header("Cookie", accounts.aTeam().cookie())
                .get("/administrations/import")
                .then()
                .statusCode(404);
    }

    private static RequestSpecification as(Account account) {
        return given().auth().oauth2(account.token());
    }

    private static RequestSpecification form(Account account) {
        return given().header("Cookie", account.cookie())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", account.csrf());
    }

    private static String page(Account account, String path) {
        return given().urlEncodingEnabled(false)
                .header("Cookie", account.cookie())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
