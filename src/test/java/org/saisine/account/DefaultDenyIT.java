package org.saisine.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.qute.Qute;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;
import org.saisine.support.TestAccounts;
import org.saisine.support.TestAccounts.Account;

@QuarkusTest
class DefaultDenyIT {

    @Inject
    TestAccounts accounts;

    @Test
    void a_page_that_says_nothing_sends_a_stranger_to_the_sign_in_page() {
        given().redirects()
                .follow(false)
                .get("/essai/annotated-with-nothing?a=1")
                .then()
                .statusCode(303)
                .header("Location", containsString("/connexion?retour=%2Fessai%2Fannotated-with-nothing%3Fa%3D1"));
    }

    @Test
    void a_resource_that_says_nothing_refuses_a_stranger() {
        given().get("/api/essai/annotated-with-nothing")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("status", equalTo(401));
    }

    @Test
    void what_says_public_lets_everyone_in() {
        given().get("/essai/public").then().statusCode(200).body(equalTo("personne"));
    }

    @Test
    void a_session_is_recognised_by_its_cookie() {
        Account account = accounts.aTeam();
        given().header("Cookie", account.cookie())
                .get("/essai/annotated-with-nothing")
                .then()
                .statusCode(200)
                .body(equalTo(account.viewer().name()));
    }

    @Test
    void a_page_that_renders_a_template_may_ask_who_is_there() {
        given().header("Cookie", accounts.aTeam().cookie())
                .get("/essai/template")
                .then()
                .statusCode(200);
    }

    @Test
    void a_token_is_recognised_under_api_and_nowhere_else() {
        Account account = accounts.aTeam();
        given().auth()
                .oauth2(account.token())
                .get("/api/essai/annotated-with-nothing")
                .then()
                .statusCode(200)
                .body(equalTo(account.viewer().name()));
        given().auth()
                .oauth2(account.token())
                .redirects()
                .follow(false)
                .get("/essai/annotated-with-nothing")
                .then()
                .statusCode(303);
    }

    /** Pages of the test alone. */
    @Path("/essai")
    public static class SomePages {

        @Inject
        CurrentViewer current;

        @GET
        @Path("/annotated-with-nothing")
        public String protectedByDefault() {
            return current.optional().map(Viewer::name).orElse("personne");
        }

        @GET
        @Path("/template")
        public TemplateInstance template() {
            return Qute.fmt("{name}").data("name", current.get().name()).instance();
        }

        @GET
        @Public
        @Path("/public")
        public String open() {
            return current.optional().map(Viewer::name).orElse("personne");
        }
    }

    /** A resource of the test alone. */
    @Path("/api/essai")
    public static class SomeResource {

        @Inject
        CurrentViewer current;

        @GET
        @Path("/annotated-with-nothing")
        public String protectedByDefault() {
            return current.optional().map(Viewer::name).orElse("personne");
        }
    }
}
