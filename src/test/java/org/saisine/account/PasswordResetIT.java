package org.saisine.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.support.TestAccounts;
import org.saisine.support.TestAccounts.Account;

@QuarkusTest
class PasswordResetIT {

    private static final String PASSWORD = "quatre mots sans rapport";

    @Inject
    TestAccounts accounts;

    @Inject
    AccountDesk desk;

    @BeforeEach
    void forget_earlier_tries() {
        desk.anHourPasses();
    }

    @Test
    void a_link_lets_choose_a_password_once_and_closes_every_session() {
        Account account = accounts.aTeam();
        forget(account.viewer().email()).then().statusCode(200);
        String link = desk.resetsOf(account.viewer().email()).getLast().path();
        given().get(link).then().statusCode(200);
        choose(link, "court").then().statusCode(422);
        choose(link, PASSWORD).then().statusCode(303);
        given().redirects()
                .follow(false)
                .header("Cookie", account.cookie())
                .get("/reglages")
                .then()
                .statusCode(303);
        given().redirects()
                .follow(false)
                .formParam("email", account.viewer().email())
                .formParam("password", PASSWORD)
                .post("/connexion")
                .then()
                .statusCode(303);
        choose(link, PASSWORD).then().statusCode(410);
        given().get(link).then().statusCode(410);
    }

    @Test
    void an_hour_later_it_is_too_late() {
        Account account = accounts.aTeam();
        forget(account.viewer().email());
        String link = desk.resetsOf(account.viewer().email()).getLast().path();
        desk.ageLinks("1 hour");
        given().get(link).then().statusCode(410);
        choose(link, PASSWORD).then().statusCode(410);
    }

    @Test
    void the_answer_never_says_whether_an_address_is_known() {
        String known = accounts.aTeam().viewer().email();
        String unknown = "personne@exemple.test";
        assertThat(forget(unknown).asString())
                .isEqualTo(forget(known).asString().replace(known, unknown));
        assertThat(desk.resetsOf(unknown)).isEmpty();
    }

    @Test
    void the_fourth_time_in_an_hour_waits() {
        String email = accounts.aTeam().viewer().email();
        for (int i = 0; i < 3; i++) {
            forget(email).then().statusCode(200);
        }
        forget(email).then().statusCode(429);
        assertThat(desk.resetsOf(email)).hasSize(3);
    }

    private static Response forget(String email) {
        return given().formParam("email", email).post("/mot-de-passe-oublie");
    }

    private static Response choose(String link, String password) {
        return given().redirects().follow(false).formParam("password", password).post(link);
    }
}
