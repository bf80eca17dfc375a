package org.saisine.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.saisine.support.TestAccounts;
import org.saisine.support.TestAccounts.Account;

/** A session that ends while somebody types costs them one sign-in, and no word. */
@QuarkusTest
class KeptFormIT {

    private static final String PASSWORD = "quatre mots sans rapport";
    private static final String LETTER = "Madame, Monsieur,\n\n« Je demande » l’audit <2026> & ses annexes.";

    @Inject
    TestAccounts accounts;

    @Inject
    PasswordChoice passwords;

    @Inject
    AccountDesk desk;

    @Test
    void what_was_typed_comes_back_after_signing_in_and_can_be_sent() {
        Account account = withPassword();
        Document signIn = page(
                form().formParam("text", LETTER)
                        .formParam("csrf", account.csrf())
                        .post("/essai-csrf/form?a=1"),
                401);
        assertThat(signIn.select("h1").text()).isEqualTo("Se connecter");

        Map<String, String> fields = hidden(signIn);
        fields.put("email", account.viewer().email());
        fields.put("password", PASSWORD);
        Response signedIn = form().formParams(fields).post("/connexion");
        Document kept = page(signedIn, 200);
        assertThat(kept.select("h1").text()).isEqualTo("Votre texte a été conservé");
        assertThat(kept.select("main form").attr("action")).isEqualTo("/essai-csrf/form?a=1");

        form().cookie("saisine", signedIn.getCookie("saisine"))
                .formParams(hidden(kept))
                .post("/essai-csrf/form?a=1")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.equalTo(LETTER));
    }

    @Test
    void a_wrong_password_in_between_loses_nothing() {
        Account account = withPassword();
        Document signIn = page(form().formParam("text", LETTER).post("/essai-csrf/form"), 401);
        Map<String, String> fields = hidden(signIn);
        fields.put("email", account.viewer().email());
        fields.put("password", "pas le bon du tout");
        assertThat(hidden(page(form().formParams(fields).post("/connexion"), 422)))
                .containsEntry("garde.text", LETTER)
                .containsEntry("garde-vers", "/essai-csrf/form");
    }

    @Test
    void the_words_beside_a_file_are_kept_and_no_password_is() throws Exception {
        String body = """
                --limite\r
                Content-Disposition: form-data; name="text"\r
                \r
                avec un fichier\r
                --limite\r
                Content-Disposition: form-data; name="newPassword"\r
                \r
                secret\r
                --limite\r
                Content-Disposition: form-data; name="file"; filename="a.txt"\r
                Content-Type: text/plain\r
                \r
                contenu\r
                --limite--\r
                """;
        // As browsers do, and REST Assured does not: with the length of the body said before it.
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/essai-csrf/file"))
                .header("Content-Type", "multipart/form-data; boundary=limite")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
        Document signIn = Jsoup.parse(answer.body());
        assertThat(hidden(signIn))
                .containsEntry("garde.text", "avec un fichier")
                .containsEntry("garde-type", "multipart/form-data")
                .doesNotContainKeys("garde.file", "garde.newPassword");
    }

    @Test
    void a_form_is_never_sent_elsewhere() {
        Account account = withPassword();
        form().redirects()
                .follow(false)
                .formParam("email", account.viewer().email())
                .formParam("password", PASSWORD)
                .formParam("garde-vers", "https://mechant.test/")
                .formParam("garde.text", LETTER)
                .post("/connexion")
                .then()
                .statusCode(303);
    }

    private Account withPassword() {
        desk.anHourPasses();
        Account account = accounts.aTeam();
        passwords.set(account.viewer().personId(), PASSWORD);
        return account;
    }

    private static io.restassured.specification.RequestSpecification form() {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static Document page(Response answer, int status) {
        answer.then().statusCode(status);
        return Jsoup.parse(answer.asString());
    }

    private static Map<String, String> hidden(Document page) {
        Map<String, String> fields = new HashMap<>();
        page.select("main form input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));
        return fields;
    }
}
