package org.saisine.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.saisine.support.TestAccounts;
import org.saisine.support.TestAccounts.Account;

@QuarkusTest
class SessionIT {

    @Inject
    TestAccounts accounts;

    @Inject
    SignIns signIns;

    @Inject
    PasswordChoice passwords;

    @Inject
    AccountDesk desk;

    @Test
    void whoever_signs_out_is_out_at_the_next_request() {
        Account account = accounts.aTeam();
        assertThat(isIn(account)).isTrue();
        post(account, "/deconnexion").then().statusCode(303);
        assertThat(isIn(account)).isFalse();
    }

    @Test
    void a_stolen_session_is_closed_from_another() {
        Account account = accounts.aTeam();
        OpaqueToken stolen = signIns.session(account.viewer(), "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0");
        String page = get(account, "/reglages").asString();
        assertThat(page).contains("Firefox sous Windows");
        String close = page.replaceAll("(?s).*action=\"(/reglages/sessions/\\d+/fermer)\".*", "$1");
        post(account, close).then().statusCode(303);
        assertThat(isIn("saisine=" + stolen.text())).isFalse();
        assertThat(isIn(account)).isTrue();
    }

    @Test
    void signing_out_everywhere_closes_this_one_too() {
        Account account = accounts.aTeam();
        OpaqueToken elsewhere = signIns.session(account.viewer(), "curl/8");
        post(account, "/reglages/sessions/fermer").then().statusCode(303);
        assertThat(isIn(account)).isFalse();
        assertThat(isIn("saisine=" + elsewhere.text())).isFalse();
    }

    @Test
    void nobody_closes_the_session_of_somebody_else() {
        Account victim = accounts.aTeam();
        OpaqueToken session = signIns.session(victim.viewer(), "curl/8");
        String close = get(victim, "/reglages")
                .asString()
                .replaceAll("(?s).*action=\"(/reglages/sessions/\\d+/fermer)\".*", "$1");
        post(accounts.aTeam(), close).then().statusCode(404);
        assertThat(isIn("saisine=" + session.text())).isTrue();
    }

    @Test
    void a_session_ends_after_two_weeks_of_silence() {
        Account account = accounts.aTeam();
        desk.age(account, "last_seen_at", "13 days 23 hours");
        assertThat(isIn(account)).isTrue();
        desk.age(account, "last_seen_at", "14 days 1 minute");
        assertThat(isIn(account)).isFalse();
    }

    @Test
    void a_session_ends_after_thirty_days_in_any_case() {
        Account account = accounts.aTeam();
        desk.age(account, "expires_at", "30 days");
        assertThat(isIn(account)).isFalse();
    }

    @Test
    void being_used_is_noted() {
        Account account = accounts.aTeam();
        desk.age(account, "last_seen_at", "13 days");
        assertThat(isIn(account)).isTrue();
        desk.age(account, "last_seen_at", "13 days");
        assertThat(isIn(account)).as("seen in between").isTrue();
    }

    @Test
    void changing_the_password_closes_the_others_and_renews_this_one() {
        Account account = accounts.aTeam();
        passwords.set(account.viewer().personId(), "quatre mots sans rapport");
        OpaqueToken here = signIns.session(account.viewer(), "curl/8");
        OpaqueToken elsewhere = signIns.session(account.viewer(), "curl/8");
        Response answer = given().redirects()
                .follow(false)
                .cookie("saisine", here.text())
                .formParam("csrf", here.csrf())
                .formParam("oldPassword", "quatre mots sans rapport")
                .formParam("newPassword", "cinq mots sans aucun rapport")
                .post("/reglages/mot-de-passe");
        answer.then().statusCode(303);
        assertThat(isIn("saisine=" + here.text())).isFalse();
        assertThat(isIn("saisine=" + elsewhere.text())).isFalse();
        assertThat(isIn("saisine=" + answer.getCookie("saisine"))).isTrue();
    }

    @Test
    void a_token_no_longer_works_once_revoked_nor_once_its_owner_has_left_the_team() {
        Account manager = accounts.aTeam();
        Account member = accounts.memberOf(manager, Role.CONTRIBUTOR);
        assertThat(statusOf(member.token())).isEqualTo(200);
        post(manager, "/reglages/equipe/membres/" + member.viewer().personId() + "/retirer")
                .then()
                .statusCode(303);
        assertThat(statusOf(member.token())).isEqualTo(401);

        String revoke = get(manager, "/reglages")
                .asString()
                .replaceAll("(?s).*action=\"(/reglages/jetons/\\d+/revoquer)\".*", "$1");
        assertThat(statusOf(manager.token())).isEqualTo(200);
        post(manager, revoke).then().statusCode(303);
        assertThat(statusOf(manager.token())).isEqualTo(401);
    }

    @Test
    void a_wrong_token_is_refused_even_beside_a_good_cookie() {
        Account account = accounts.aTeam();
        given().header("Cookie", account.cookie())
                .auth()
                .oauth2("sai_wrong")
                .get("/api/essai/annotated-with-nothing")
                .then()
                .statusCode(401);
    }

    @Test
    void a_new_token_is_shown_once_and_no_secret_is_stored() {
        Account account = accounts.aTeam();
        String page = given().header("Cookie", account.cookie())
                .formParam("csrf", account.csrf())
                .formParam("label", "sauvegarde")
                .post("/reglages/jetons")
                .asString();
        String token = page.replaceAll("(?s).*(sai_[\\w-]{43}).*", "$1");
        assertThat(statusOf(token)).isEqualTo(200);
        get(account, "/reglages").then().body(containsString("sauvegarde")).body(not(containsString(token)));
        assertThat(desk.everythingStored())
                .doesNotContain(token)
                .doesNotContain(account.token())
                .doesNotContain(account.cookie().substring("saisine=".length()));
    }

    private static boolean isIn(Account account) {
        return isIn(account.cookie());
    }

    private static boolean isIn(String cookie) {
        return given().redirects()
                        .follow(false)
                        .header("Cookie", cookie)
                        .get("/reglages")
                        .statusCode()
                == 200;
    }

    private static int statusOf(String token) {
        return given().auth()
                .oauth2(token)
                .get("/api/essai/annotated-with-nothing")
                .statusCode();
    }

    private static Response get(Account account, String path) {
        return given().header("Cookie", account.cookie()).get(path);
    }

    private static Response post(Account account, String path) {
        return given().redirects()
                .follow(false)
                .header("Cookie", account.cookie())
                .formParam("csrf", account.csrf())
                .post(path);
    }
}
