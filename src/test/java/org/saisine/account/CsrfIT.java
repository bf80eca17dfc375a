package org.saisine.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.support.TestAccounts;
import org.saisine.support.TestAccounts.Account;

@QuarkusTest
class CsrfIT {

    @Inject
    TestAccounts accounts;

    @Test
    void a_form_with_the_token_of_its_session_is_taken() {
        Account account = accounts.aTeam();
        as(account)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", account.csrf())
                .formParam("text", "l’été")
                .post("/essai-csrf/form")
                .then()
                .statusCode(200)
                .body(equalTo("l’été"));
    }

    @Test
    void a_header_will_do_for_scripts() {
        Account account = accounts.aTeam();
        as(account)
                .header("X-CSRF-Token", account.csrf())
                .formParam("text", "oui")
                .post("/essai-csrf/form")
                .then()
                .statusCode(200);
    }

    @Test
    void a_form_with_files_is_taken_with_its_token_and_refused_without() {
        Account account = accounts.aTeam();
        as(account)
                .multiPart("csrf", account.csrf())
                .multiPart("file", "a.txt", "contenu".getBytes(StandardCharsets.UTF_8))
                .post("/essai-csrf/file")
                .then()
                .statusCode(200)
                .body(equalTo("contenu"));
        as(account)
                .multiPart("file", "a.txt", "contenu".getBytes(StandardCharsets.UTF_8))
                .post("/essai-csrf/file")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "faux"})
    void a_form_without_the_token_is_refused(String token) {
        as(accounts.aTeam())
                .formParam("csrf", token)
                .formParam("text", "non")
                .post("/essai-csrf/form")
                .then()
                .statusCode(403);
        as(accounts.aTeam()).post("/essai-csrf/nothing").then().statusCode(403);
    }

    @Test
    void the_token_of_another_session_is_refused() {
        as(accounts.aTeam())
                .formParam("csrf", accounts.aTeam().csrf())
                .formParam("text", "non")
                .post("/essai-csrf/form")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://mechant.test",
        "Origin, null",
        "Origin, http://localhost.mechant.test",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void another_site_is_refused_even_with_the_token_and_even_without_a_session(String header, String value) {
        Account account = accounts.aTeam();
        as(account)
                .header(header, value)
                .formParam("csrf", account.csrf())
                .formParam("text", "non")
                .post("/essai-csrf/form")
                .then()
                .statusCode(403);
        given().header(header, value)
                .formParam("email", "a@b.fr")
                .formParam("password", "x")
                .post("/connexion")
                .then()
                .statusCode(403);
    }

    @Test
    void our_own_pages_are_taken() {
        Account account = accounts.aTeam();
        as(account)
                .header("Origin", "http://localhost:" + RestAssured.port)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("csrf", account.csrf())
                .formParam("text", "oui")
                .post("/essai-csrf/form")
                .then()
                .statusCode(200);
    }

    @Test
    void a_stale_form_of_ours_is_offered_again_with_all_that_was_typed() {
        Account account = accounts.aTeam();
        as(account)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("csrf", "d’une session passée")
                .formParam("text", "une longue \"lettre\"")
                .formParam("password", "secret")
                .post("/essai-csrf/form?etape=2")
                .then()
                .statusCode(403)
                .body("html.body.main.h1", equalTo("Votre texte a été conservé"))
                .body("html.body.main.form.@action", equalTo("/essai-csrf/form?etape=2"))
                .body("**.find { it.@name == 'csrf' && it.@type == 'hidden' }.@value", startsWith(account.csrf()))
                .body("**.find { it.@name == 'text' }.@value", equalTo("une longue \"lettre\""))
                .body("**.findAll { it.@name == 'password' }.size()", equalTo(0));
    }

    @Test
    void a_program_with_a_token_needs_no_other() {
        Account account = accounts.aTeam();
        given().auth()
                .oauth2(account.token())
                .header("Origin", "https://ailleurs.test")
                .contentType("application/json")
                .body("{}")
                .post("/api/essai-csrf")
                .then()
                .statusCode(200)
                .body(containsString("{}"));
    }

    @Test
    void under_api_a_cookie_alone_changes_nothing() {
        Account account = accounts.aTeam();
        as(account)
                .contentType("application/json")
                .body("{}")
                .post("/api/essai-csrf")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        as(account)
                .header("X-CSRF-Token", account.csrf())
                .contentType("application/json")
                .body("{}")
                .post("/api/essai-csrf")
                .then()
                .statusCode(200)
                .body(equalTo("{}"));
    }

    @Test
    void a_stranger_reaches_nothing_whatever_they_send() {
        given().contentType("application/json")
                .body("{}")
                .post("/api/essai-csrf")
                .then()
                .statusCode(401);
        given().contentType("application/x-www-form-urlencoded")
                .body("text=non")
                .post("/essai-csrf/form")
                .then()
                .statusCode(401);
        given().multiPart("file", "a.txt", new byte[3_000_000])
                .post("/essai-csrf/file")
                .then()
                .statusCode(401);
        given().post("/essai-csrf/nothing").then().statusCode(401);
    }

    private static RequestSpecification as(Account account) {
        return given().header("Cookie", account.cookie());
    }

    /** Pages of the test alone. */
    @Path("/essai-csrf")
    public static class SomeForms {

        @POST
        @Path("form")
        public String form(@RestForm String text) {
            return text;
        }

        @POST
        @Path("file")
        @Consumes(MediaType.MULTIPART_FORM_DATA)
        public String file(@RestForm FileUpload file) throws java.io.IOException {
            return Files.readString(file.uploadedFile());
        }

        @POST
        @Path("nothing")
        public String nothing() {
            return "fait";
        }
    }

    /** A resource of the test alone. */
    @Path("/api/essai-csrf")
    public static class SomeResource {

        @POST
        @Consumes(MediaType.APPLICATION_JSON)
        public String read(InputStream body) throws java.io.IOException {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
