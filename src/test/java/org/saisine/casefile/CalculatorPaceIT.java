package org.saisine.casefile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page, its calendar and the JSON way in share what one network may ask for. */
@QuarkusTest
@TestProfile(CalculatorPaceIT.ThreeAMinute.class)
class CalculatorPaceIT {

    private static final String CASE = "e=REQUEST_RECEIVED:2026-02-03";

    /** So that a test needs not ask sixty times. */
    public static class ThreeAMinute implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("saisine.public.per-minute", "3");
        }
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_back() {
        given().get("/calculateur?" + CASE).then().statusCode(200);
        given().get("/calculateur.ics?" + CASE).then().statusCode(200);
        given().contentType("application/json")
                .body("{\"events\": []}")
                .post("/api/deadlines")
                .then()
                .statusCode(200);

        given().get("/calculateur?" + CASE)
                .then()
                .statusCode(429)
                .header("Retry-After", Integer::parseInt, org.hamcrest.Matchers.lessThanOrEqualTo(60))
                .body(containsString("Trop de calculs"));
        given().contentType("application/json")
                .body("{\"events\": []}")
                .post("/api/deadlines")
                .then()
                .statusCode(429)
                .body("title", equalTo("Trop de calculs en peu de temps."));
        given().get("/calculateur").then().statusCode(200);
    }
}
