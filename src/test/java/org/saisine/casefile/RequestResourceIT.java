package org.saisine.casefile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.support.TestAccounts;

/** Requests through the API, as a program of the collective would. */
@QuarkusTest
class RequestResourceIT {

    @Inject
    TestAccounts accounts;

    private TestAccounts.Account account;

    @BeforeEach
    void aTeam() {
        account = accounts.aTeam();
    }

    @Test
    void a_request_is_prepared_followed_and_listed() {
        String reference = create(Map.of("subject", "Audit", "items", List.of("L’audit de 2025", "Ses annexes")));

        api().get("/api/requests/" + reference)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("items.title", contains("L’audit de 2025", "Ses annexes"))
                .body("items.outcome", everyItem(equalTo("PENDING")));

        event(reference, "{\"type\":\"REQUEST_RECEIVED\",\"date\":\"2026-02-03\"}")
                .statusCode(201)
                .body("deadlines.rule", hasItem("D01_REFUS_IMPLICITE"))
                .body("deadlines.find { it.rule == 'D01_REFUS_IMPLICITE' }.date", equalTo("2026-03-03"))
                .body("deadlines.find { it.rule == 'D03_CADA_IMPLICITE' }.prudentDate", equalTo("2026-05-02"))
                .body("deadlines.find { it.rule == 'D01_REFUS_IMPLICITE' }.articles", not(is(List.of())));

        api().get("/api/requests?q=audit")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("requests.reference", contains(reference));
    }

    @Test
    void a_kit_fills_in_what_is_not_said() {
        String reference = create(Map.of("kit", "video-audit-evaluation"));

        api().get("/api/requests/" + reference)
                .then()
                .body("subject", not(equalTo("")))
                .body("items.size()", greaterThan(2))
                .body("kit", equalTo("video-audit-evaluation"));
    }

    @Test
    void a_wrong_line_is_voided_and_its_effects_with_it() {
        String reference = create(Map.of("subject", "Audit", "items", List.of("L’audit")));
        int line = event(reference, "{\"type\":\"REQUEST_RECEIVED\",\"date\":\"2026-02-03\"}")
                .extract()
                .path("events[0].id");

        api().contentType(ContentType.JSON)
                .body("{\"reason\":\"mauvaise date\"}")
                .post("/api/requests/" + reference + "/events/" + line + "/void")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("deadlines", is(List.of()))
                .body("events.find { it.id == " + line + " }.voided", is(true));
    }

    @Test
    void each_document_has_its_own_outcome() {
        String reference = create(Map.of("subject", "Audit", "items", List.of("A", "B")));

        api().contentType(ContentType.JSON)
                .body("{\"outcome\":\"DISCLOSED\",\"date\":\"2026-03-01\"}")
                .put("/api/requests/" + reference + "/items/2")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("PENDING", "DISCLOSED"));
    }

    @Test
    void what_cannot_have_happened_is_refused_in_french_and_leaves_no_trace() {
        String reference = create(Map.of("subject", "Audit", "items", List.of("A")));

        for (String bad : List.of(
                "{\"type\":\"REQUEST_RECEIVED\",\"date\":\"1970-01-01\"}",
                "{\"type\":\"REQUEST_RECEIVED\"}",
                "{\"type\":\"SNOW\",\"date\":\"2026-01-01\"}",
                "{\"type\":\"DISCLOSURE\",\"date\":\"2026-01-01\",\"details\":{\"extent\":\"HALF\"}}",
                "not json",
                "")) {
            event(reference, bad)
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("title", notNullValue());
        }
        api().get("/api/requests/" + reference).then().body("events", is(List.of()));
    }

    @Test
    void unknown_and_forbidden_say_the_same() {
        String theirs = create(Map.of("subject", "Audit", "items", List.of("A")));
        account = accounts.aTeam();

        for (String reference : List.of(theirs, "1999-0001", "..%2F..%2Fetc")) {
            api().get("/api/requests/" + reference).then().statusCode(404);
        }
        event(theirs, "{\"type\":\"NOTE\",\"date\":\"2026-01-01\"}").statusCode(404);
        api().get("/api/requests").then().body("total", equalTo(0));
        given().get("/api/requests/" + theirs).then().statusCode(401);
    }

    private String create(Map<String, Object> body) {
        return api().contentType(ContentType.JSON)
                .body(body)
                .post("/api/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    private ValidatableResponse event(String reference, String json) {
        return api().contentType(ContentType.JSON)
                .body(json)
                .post("/api/requests/" + reference + "/events")
                .then();
    }

    private RequestSpecification api() {
        return given().auth().oauth2(account.token());
    }
}
