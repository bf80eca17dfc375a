package org.saisine.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.account.Role;
import org.saisine.support.TestAccounts;

@QuarkusTest
class DocumentResourceIT {

    /** As browsers send the names of files. */
    private static final RestAssuredConfig NAMES_IN_UTF_8 = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"));

    @Inject
    TestAccounts accounts;

    @Inject
    Readings readings;

    private TestAccounts.Account team;

    @BeforeEach
    void in_a_team_of_its_own() {
        team = accounts.aTeam();
    }

    @Test
    void a_file_that_is_dropped_is_there_with_its_description() throws Exception {
        byte[] pdf = TestFiles.letter("Rapport d’audit " + UUID.randomUUID());

        ValidatableResponse answer = as(team).multiPart("file", "audit été.pdf", pdf, "application/pdf")
                .multiPart("kind", "AUDIT")
                .multiPart("date", "2026-02-03")
                .multiPart("tags", "fibre, police")
                .post("/api/documents")
                .then()
                .statusCode(201)
                .body("sha256", equalTo(sha256(pdf)))
                .body("title", is("audit été"))
                .body("kind", is("AUDIT"))
                .body("date", is("2026-02-03"))
                .body("tags", is(List.of("fibre", "police")))
                .body("duplicate", is(false))
                .body("state", is("RECEIVED"));

        long id = answer.extract().jsonPath().getLong("id");
        answer.header("Location", endsWith("/api/documents/" + id));
        readings.await(team.viewer(), id, Duration.ofSeconds(90));
        as(team).get("/api/documents/" + id)
                .then()
                .statusCode(200)
                .body("state", is("READY"))
                .body("pageCount", is(1))
                .body("pagesRead", is(1))
                .body("pages", hasSize(1))
                .body("pages[0].number", is(1))
                .body("pages[0].source", is("TEXT_LAYER"))
                .body("pages[0].text", containsString("Rapport d’audit"));
    }

    @Test
    void a_protected_file_is_read_with_the_password_that_somebody_knows() throws Exception {
        long id = drop("bail.pdf", HostileFiles.encrypted("sésame-42"))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        assertThat(readings.await(team.viewer(), id, Duration.ofSeconds(90)).state())
                .isEqualTo(DocumentState.PROTECTED);

        password(id, "sésame-43").statusCode(400).body(containsString("n’ouvre pas le fichier"));
        as(team).get("/api/documents/" + id).then().body("state", is("PROTECTED"));
        password(id, "sésame-42").statusCode(200).body("state", is("RECEIVED"));

        readings.await(team.viewer(), id, Duration.ofSeconds(90));
        as(team).get("/api/documents/" + id)
                .then()
                .body("state", is("READY"))
                .body("pages[0].text", containsString("Le texte protégé"));
        password(id, "sésame-42").statusCode(409);
    }

    @Test
    void nobody_else_learns_that_a_file_is_protected() throws Exception {
        long id = drop("bail.pdf", HostileFiles.encrypted("sésame-" + UUID.randomUUID()))
                .extract()
                .jsonPath()
                .getLong("id");

        team = accounts.aTeam();

        password(id, "sésame").statusCode(404);
    }

    private ValidatableResponse password(long id, String password) {
        return as(team).contentType("application/json")
                .body(Map.of("password", password))
                .post("/api/documents/" + id + "/password")
                .then();
    }

    @Test
    void the_same_file_twice_is_told_so() {
        byte[] text = unique();
        long first = drop("a.txt", text).statusCode(201).extract().jsonPath().getLong("id");

        drop("b.txt", text).statusCode(200).body("duplicate", is(true)).body("id", is((int) first));
    }

    @Test
    void a_list_has_filters_and_a_total() {
        drop("a.txt", unique());
        as(team).multiPart("file", "b.txt", unique())
                .multiPart("kind", "CONTRACT")
                .multiPart("tags", "fibre")
                .post("/api/documents");

        as(team).get("/api/documents").then().body("total", is(2)).body("documents", hasSize(2));
        as(team).get("/api/documents?size=1&page=1&sort=title")
                .then()
                .body("total", is(2))
                .body("documents.title", is(List.of("b")));
        as(team).get("/api/documents?kind=contract").then().body("total", is(1)).body("documents.title", hasItem("b"));
        as(team).get("/api/documents?tag=fibre").then().body("total", is(1));
        as(team).get("/api/documents?state=UNREADABLE").then().body("total", is(0));
        as(team).get("/api/documents?kind=poème")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.kind", containsString("Valeur inconnue"));
    }

    @Test
    void the_original_comes_back_byte_for_byte_and_can_run_nothing() {
        byte[] html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        long id = drop("../<b>piège</b>.html", html).extract().jsonPath().getLong("id");

        byte[] original = as(team).get("/api/documents/" + id + "/original")
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", startsWith("attachment; "))
                .header("Content-Disposition", not(containsString("<")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .extract()
                .asByteArray();

        assertThat(original).isEqualTo(html);
    }

    @Test
    void a_pdf_is_shown_in_place() throws Exception {
        long id = drop("é.pdf", TestFiles.letter("x" + UUID.randomUUID()))
                .extract()
                .jsonPath()
                .getLong("id");

        as(team).get("/api/documents/" + id + "/original")
                .then()
                .contentType("application/pdf")
                .header("Content-Disposition", is("inline; filename=\"e.pdf\"; filename*=UTF-8''%C3%A9.pdf"));
    }

    @Test
    void a_page_can_be_looked_at() throws Exception {
        long id = drop("é.pdf", TestFiles.letter("y" + UUID.randomUUID()))
                .extract()
                .jsonPath()
                .getLong("id");

        byte[] png = as(team).get("/api/documents/" + id + "/pages/1.png")
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();

        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isBetween(900, 920);
        as(team).get("/api/documents/" + id + "/pages/2.png").then().statusCode(404);
    }

    @Test
    void a_description_is_changed_by_whoever_read_the_latest() {
        long id = drop("a.txt", unique()).extract().jsonPath().getLong("id");
        int version = as(team).get("/api/documents/" + id).jsonPath().getInt("version");
        String change = "{\"version\": %d, \"title\": \"Le contrat\", \"kind\": \"CONTRACT\"}".formatted(version);

        as(team).contentType("application/json")
                .body(change)
                .patch("/api/documents/" + id)
                .then()
                .statusCode(200)
                .body("title", is("Le contrat"))
                .body("kind", is("CONTRACT"));
        as(team).contentType("application/json")
                .body(change)
                .patch("/api/documents/" + id)
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
    }

    @Test
    void a_document_that_was_removed_can_be_brought_back() {
        byte[] text = unique();
        long id = drop("a.txt", text).extract().jsonPath().getLong("id");

        as(team).delete("/api/documents/" + id).then().statusCode(204);
        as(team).get("/api/documents/" + id).then().statusCode(404);
        as(team).post("/api/documents/" + id + "/restore").then().statusCode(200);
        as(team).get("/api/documents/" + id).then().statusCode(200);

        as(team).delete("/api/documents/" + id).then().statusCode(204);
        drop("a.txt", text).statusCode(201);
        as(team).post("/api/documents/" + id + "/restore").then().statusCode(409);
    }

    @Test
    void what_is_not_a_file_is_refused_in_french() {
        as(team).multiPart("title", "sans fichier")
                .post("/api/documents")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.file", is("Choisissez un fichier."));
        drop("vide.pdf", new byte[0]).statusCode(400).body("title", containsString("vide"));
        as(team).multiPart("file", "a.txt", unique())
                .multiPart("date", "2026-02-31")
                .post("/api/documents")
                .then()
                .statusCode(400)
                .body("errors.date", containsString("date"));
        as(team).multiPart("file", "a.txt", unique())
                .multiPart("title", "t".repeat(301))
                .post("/api/documents")
                .then()
                .statusCode(400)
                .body("errors.title", containsString("300"));
    }

    @Test
    void every_way_to_a_document_of_another_team_leads_nowhere() {
        long id = drop("a.txt", unique()).extract().jsonPath().getLong("id");
        TestAccounts.Account other = accounts.aTeam();
        String document = "/api/documents/" + id;

        Stream.of("", "/original", "/pages/1.png")
                .forEach(path -> as(other).get(document + path).then().statusCode(404));
        as(other)
                .contentType("application/json")
                .body("{}")
                .patch(document)
                .then()
                .statusCode(404);
        as(other).delete(document).then().statusCode(404);
        as(other).post(document + "/restore").then().statusCode(404);
        as(other).post(document + "/read-again").then().statusCode(404);
        as(other).get("/api/documents").then().body("total", is(0));
        given().get(document).then().statusCode(401);
        given().multiPart("file", "a.txt", unique())
                .post("/api/documents")
                .then()
                .statusCode(401);
    }

    @Test
    void whoever_only_reads_a_team_reads_and_changes_nothing() {
        long id = drop("a.txt", unique()).extract().jsonPath().getLong("id");
        TestAccounts.Account reader = accounts.memberOf(team, Role.READER);
        String document = "/api/documents/" + id;

        as(reader).get(document).then().statusCode(200);
        as(reader).get(document + "/original").then().statusCode(200);
        as(reader)
                .contentType("application/json")
                .body("{}")
                .patch(document)
                .then()
                .statusCode(404);
        as(reader).delete(document).then().statusCode(404);
        as(reader).post(document + "/read-again").then().statusCode(404);
        as(reader)
                .multiPart("file", "a.txt", unique())
                .post("/api/documents")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse drop(String name, byte[] content) {
        return as(team).multiPart("file", name, content).post("/api/documents").then();
    }

    private static RequestSpecification as(TestAccounts.Account account) {
        return given().config(NAMES_IN_UTF_8).auth().oauth2(account.token());
    }

    private static byte[] unique() {
        return UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
