package org.saisine.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saisine.support.TestAccounts;
import org.saisine.support.TestAccounts.Account;

@QuarkusTest
class InvitationIT {

    private static final String PASSWORD = "quatre mots sans rapport";

    @Inject
    TestAccounts accounts;

    @Inject
    AccountDesk desk;

    @Test
    void an_invitation_is_announced_shown_once_and_makes_a_member() {
        Account manager = accounts.aTeam();
        String email = anAddress();
        String link = invite(manager, email, Role.CONTRIBUTOR);
        assertThat(link).endsWith(desk.invitationOf(email).path());
        assertThat(desk.invitationOf(email).inviterName())
                .isEqualTo(manager.viewer().name());

        given().get(link).then().statusCode(200).body(containsString(email));
        given().get(link).then().statusCode(200);
        Response joined = join(link, PASSWORD);
        joined.then().statusCode(303);
        given().cookie("saisine", joined.getCookie("saisine"))
                .get("/reglages/equipe")
                .then()
                .statusCode(200)
                .body(containsString(manager.viewer().name()));
        join(link, PASSWORD).then().statusCode(410);
        given().get(link).then().statusCode(410);
    }

    @Test
    void of_two_who_use_a_link_at_once_one_gets_in() {
        String link = invite(accounts.aTeam(), anAddress(), Role.READER);
        List<Integer> statuses = Stream.of(1, 2, 3)
                .map(i ->
                        CompletableFuture.supplyAsync(() -> join(link, PASSWORD).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).containsOnlyOnce(303);
        assertThat(statuses).allMatch(status -> status == 303 || status == 410 || status == 409);
    }

    @Test
    void a_weak_password_is_refused_and_the_link_still_serves() {
        String link = invite(accounts.aTeam(), anAddress(), Role.READER);
        join(link, "court").then().statusCode(422).body(containsString("au moins 12 caractères"));
        join(link, PASSWORD).then().statusCode(303);
    }

    @Test
    void a_link_withdrawn_or_replaced_or_too_old_serves_no_more() {
        Account manager = accounts.aTeam();
        String email = anAddress();
        String first = invite(manager, email, Role.READER);
        String second = invite(manager, email, Role.READER);
        given().get(first).then().statusCode(410);
        given().get(second).then().statusCode(200);

        String withdraw = get(manager, "/reglages/equipe")
                .asString()
                .replaceAll("(?s).*action=\"(/reglages/equipe/invitations/\\d+/retirer)\".*", "$1");
        post(accounts.aTeam(), withdraw).then().statusCode(404);
        post(manager, withdraw).then().statusCode(303);
        given().get(second).then().statusCode(410);

        String old = invite(manager, anAddress(), Role.READER);
        desk.ageLinks("7 days");
        given().get(old).then().statusCode(410);
    }

    @Test
    void whoever_has_an_account_just_joins_with_it_and_with_no_other() {
        Account inviter = accounts.aTeam();
        Account guest = accounts.aTeam();
        String link = invite(inviter, guest.viewer().email(), Role.CONTRIBUTOR);
        given().get(link).then().statusCode(200).body(containsString("a déjà un compte ici"));
        join(link, PASSWORD).then().statusCode(409);
        post(accounts.aTeam(), link).then().statusCode(409);
        post(guest, link).then().statusCode(303);
        assertThat(get(guest, "/reglages/equipe").asString())
                .contains("Travailler dans")
                .contains(desk.invitationOf(guest.viewer().email()).teamName());
    }

    @Test
    void only_who_manages_the_team_invites() {
        Account contributor = accounts.memberOf(accounts.aTeam(), Role.CONTRIBUTOR);
        given().header("Cookie", contributor.cookie())
                .formParam("csrf", contributor.csrf())
                .formParam("inviteEmail", anAddress())
                .post("/reglages/equipe/invitations")
                .then()
                .statusCode(404);
    }

    private static String anAddress() {
        return "invite." + UUID.randomUUID().toString().substring(0, 8) + "@exemple.test";
    }

    private static String invite(Account manager, String email, Role role) {
        return given().header("Cookie", manager.cookie())
                .formParam("csrf", manager.csrf())
                .formParam("inviteEmail", email)
                .formParam("role", role.name())
                .post("/reglages/equipe/invitations")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("(?s).*(http://[^<]*/invitation/[\\w-]{43}).*", "$1");
    }

    private static Response join(String link, String password) {
        return given().redirects()
                .follow(false)
                .formParam("name", "Billie Martin")
                .formParam("password", password)
                .post(link);
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
