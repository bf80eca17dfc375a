package org.saisine.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HeadersIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/connexion",
                "/nulle-part",
                "/reglages",
                "/api/nulle-part",
                "/css/frame.css",
                "/webjars/htmx.org/2.0.8/dist/htmx.min.js",
                "/q/openapi",
                "/q/health/ready"
            })
    void every_answer_says_what_a_browser_may_do_with_it(String path) {
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("base-uri 'none'"),
                                not(containsString("unsafe"))))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", containsString("camera=()"));
    }
}
