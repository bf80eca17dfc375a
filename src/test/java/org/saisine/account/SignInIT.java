package org.saisine.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.support.TestAccounts;
import org.saisine.support.TestAccounts.Account;

@QuarkusTest
class SignInIT {

    private static final String PASSWORD = "quatre mots sans rapport";

    @Inject
    TestAccounts accounts;

    @Inject
    PasswordChoice passwords;

    @Inject
    AccountDesk desk;

    @Test
    void the_right_password_opens_a_session_in_a_cookie_that_scripts_cannot_read() {
        Account account = withPassword();
        Response answer = signIn(account.viewer().email().toUpperCase(), PASSWORD, "/reglages");
        answer.then().statusCode(303).header("Location", endsWith("/reglages"));
        assertThat(answer.getHeader("Set-Cookie"))
                .startsWith("saisine=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
        given().cookie("saisine", answer.getCookie("saisine"))
                .get("/reglages")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString(account.viewer().name()));
    }

    @Test
    void a_wrong_password_and_an_unknown_address_say_the_same() {
        Account account = withPassword();
        String wrong = signIn(account.viewer().email(), "autre chose de long", "/")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        String unknown = signIn("personne@exemple.test", "autre chose de long", "/")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertThat(unknown).isEqualTo(wrong.replace(account.viewer().email(), "personne@exemple.test"));
    }

    @Test
    void an_account_without_a_password_cannot_be_entered() {
        signIn(accounts.aTeam().viewer().email(), "", "/").then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//mechant.test", "https://mechant.test", "/\\mechant.test"})
    void nobody_is_sent_elsewhere(String back) {
        signIn(withPassword().viewer().email(), PASSWORD, back)
                .then()
                .statusCode(303)
                .header("Location", endsWith("localhost:" + io.restassured.RestAssured.port + "/"));
    }

    @Test
    void the_eleventh_try_waits_even_with_the_right_password() {
        Account account = withPassword();
        for (int i = 0; i < 10; i++) {
            signIn(account.viewer().email(), "essai numéro " + i, "/").then().statusCode(422);
        }
        signIn(account.viewer().email(), PASSWORD, "/").then().statusCode(429).header("Retry-After", "900");
        desk.anHourPasses();
        signIn(account.viewer().email(), PASSWORD, "/").then().statusCode(303);
    }

    @Test
    void a_hash_made_with_other_parameters_is_renewed_at_sign_in() {
        Account account = accounts.aTeam();
        desk.storeHash(account, "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
        signIn(account.viewer().email(), "password", "/").then().statusCode(303);
        assertThat(desk.hashOf(account)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        signIn(account.viewer().email(), "password", "/").then().statusCode(303);
    }

    /** Each test starts from a clean slate: all of them come from the same network. */
    private Account withPassword() {
        desk.anHourPasses();
        Account account = accounts.aTeam();
        passwords.set(account.viewer().personId(), PASSWORD);
        return account;
    }

    private static Response signIn(String email, String password, String back) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("email", email)
                .formParam("password", password)
                .formParam("retour", back)
                .post("/connexion");
    }
}
