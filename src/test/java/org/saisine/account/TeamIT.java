package org.saisine.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saisine.support.TestAccounts;
import org.saisine.support.TestAccounts.Account;

@QuarkusTest
class TeamIT {

    @Inject
    TestAccounts accounts;

    @Inject
    Teams teams;

    @Inject
    AccountDesk desk;

    @Test
    void the_identity_is_what_letters_will_say() {
        Account manager = accounts.aTeam();
        assertThat(teams.identity(manager.viewer()).missing()).isNotEmpty();
        post(manager, "/reglages/equipe", identity("W751234567")).then().statusCode(303);
        TeamIdentity identity = QuarkusTransaction.requiringNew().call(() -> teams.identity(manager.team()));
        assertThat(identity.registration()).isEqualTo("W751234567");
        assertThat(identity.kind()).isEqualTo(TeamKind.ASSOCIATION);
        assertThat(identity.missing()).isEmpty();
        assertThat(identity.name()).isEqualTo("Les Veilleurs");
        assertThat(desk.auditLines("team.describe", manager)).isEqualTo(1);
    }

    @Test
    void what_is_wrong_is_said_beside_what_was_typed() {
        Account manager = accounts.aTeam();
        post(manager, "/reglages/equipe", identity("W75"))
                .then()
                .statusCode(422)
                .body(containsString("W suivi de neuf chiffres"))
                .body(containsString("value=\"12 rue des Lilas\""));
    }

    @Test
    void a_reader_sees_the_team_and_changes_nothing() {
        Account reader = accounts.memberOf(accounts.aTeam(), Role.READER);
        given().header("Cookie", reader.cookie())
                .get("/reglages/equipe")
                .then()
                .statusCode(200)
                .body(containsString(reader.viewer().name()))
                .body(not(containsString("Enregistrer l’identité")));
        post(reader, "/reglages/equipe", identity("W751234567")).then().statusCode(404);
        post(reader, "/reglages/equipe/membres/" + reader.viewer().personId() + "/role", Map.of("role", "MANAGER"))
                .then()
                .statusCode(404);
    }

    @Test
    void the_last_who_manages_a_team_can_neither_leave_nor_step_down() {
        Account manager = accounts.aTeam();
        Account second = accounts.memberOf(manager, Role.CONTRIBUTOR);
        String me = "/reglages/equipe/membres/" + manager.viewer().personId();
        String them = "/reglages/equipe/membres/" + second.viewer().personId();
        post(manager, me + "/retirer", Map.of()).then().statusCode(409);
        post(manager, me + "/role", Map.of("role", "READER")).then().statusCode(409);
        post(manager, them + "/role", Map.of("role", "MANAGER")).then().statusCode(303);
        post(manager, me + "/retirer", Map.of()).then().statusCode(303);
        post(second, me + "/role", Map.of("role", "READER")).then().statusCode(404);
    }

    @Test
    void whoever_is_in_several_teams_goes_from_one_to_the_other() {
        Account account = accounts.aTeam();
        post(account, "/equipes", Map.of("newTeam", "Un autre collectif"))
                .then()
                .statusCode(303);
        given().header("Cookie", account.cookie())
                .get("/reglages/equipe")
                .then()
                .body(containsString("<h1>Un autre collectif</h1>"));
        post(account, "/equipe", Map.of("team", Long.toString(account.team())))
                .then()
                .statusCode(303);
        given().header("Cookie", account.cookie())
                .get("/reglages/equipe")
                .then()
                .body(containsString("<h1>" + teams.name(account.team()) + "</h1>"));
    }

    @Test
    void nobody_goes_into_the_team_of_others() {
        Account account = accounts.aTeam();
        post(account, "/equipe", Map.of("team", Long.toString(accounts.aTeam().team())))
                .then()
                .statusCode(404);
    }

    @Test
    void the_page_of_the_instance_is_for_administrators() {
        given().header("Cookie", accounts.anAdministrator().cookie())
                .get("/reglages/instance")
                .then()
                .statusCode(200)
                .body(containsString("PostgreSQL"))
                .body(containsString("Place libre"));
        given().header("Cookie", accounts.aTeam().cookie())
                .get("/reglages/instance")
                .then()
                .statusCode(404);
    }

    private static Map<String, String> identity(String registration) {
        Map<String, String> fields = new HashMap<>();
        fields.put("teamName", "Les Veilleurs");
        fields.put("kind", "ASSOCIATION");
        fields.put("registration", registration);
        fields.put("representative", "Ada Lovelace");
        fields.put("street", "12 rue des Lilas");
        fields.put("postcode", "20250");
        fields.put("city", "Corte");
        fields.put("teamEmail", "contact@exemple.test");
        fields.put("residence", "METROPOLE");
        return fields;
    }

    private static Response post(Account account, String path, Map<String, String> fields) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header("Cookie", account.cookie())
                .formParam("csrf", account.csrf())
                .formParams(fields)
                .post(path);
    }
}
