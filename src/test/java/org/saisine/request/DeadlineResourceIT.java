package org.saisine.request;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DeadlineResourceIT {

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/deadlines")
                .then();
    }

    @Test
    void anyone_may_ask_and_gets_the_answer_of_the_contract() {
        post("""
                {"regime": "GENERAL", "residence": "METROPOLE", "court": "METROPOLE", "today": "2026-07-01",
                 "events": [{"type": "REQUEST_RECEIVED", "date": "2026-02-03"},
                            {"type": "REFERRED", "date": "2026-03-10"},
                            {"type": "REFERRAL_REGISTERED", "date": "2026-03-16", "number": "20261234"}]}""")
                .statusCode(200)
                .body("status", equalTo("REFUSAL_CONFIRMED_BY_SILENCE"))
                .body("deadlines.rule", hasItems("D01_REFUS_IMPLICITE", "D03_CADA_IMPLICITE", "D07_TA_IMPLICITE"))
                .body("deadlines[0].label", equalTo("Naissance du refus implicite"))
                .body("deadlines[0].startsOn", equalTo("2026-02-03"))
                .body("deadlines[0].date", equalTo("2026-03-03"))
                .body("deadlines[0].state", equalTo("REACHED"))
                .body("deadlines[0].articles", hasItems("CRPA, art. R.* 311-12", "CRPA, art. R. 311-13"))
                .body("deadlines[1].rule", equalTo("D03_CADA_IMPLICITE"))
                .body("deadlines[1].notBefore", equalTo("2026-03-04"))
                .body("deadlines[1].prudentDate", equalTo("2026-05-02"))
                .body("deadlines[1].theoreticalDate", equalTo("2026-05-04"))
                .body("deadlines[1].state", equalTo("DONE"))
                .body("deadlines[1]", hasKey("opposable"))
                .body("deadlines[1].opposable", nullValue())
                .body("deadlines.explanation", everyItem(not(equalTo(""))))
                .body("nextSteps[0].action", equalTo("COURT_ACTION"))
                .body("nextSteps[0].from", equalTo("2026-05-17"))
                .body("nextSteps[0].until", equalTo("2026-07-16"))
                .body("nextSteps[0].letter", equalTo("court-application"));
    }

    @Test
    void details_of_events_reach_the_law() {
        post("""
                {"events": [{"type": "EXPRESS_REFUSAL", "date": "2026-02-20", "mentionsReferral": false}]}""")
                .statusCode(200)
                .body("deadlines.rule", hasItems("D02_CADA_EXPRES", "D03R_CADA_RAISONNABLE"))
                .body("deadlines[0].opposable", is(false));
    }

    @Test
    void what_is_not_admissible_comes_with_its_reason_and_the_day_on_which_it_opens() {
        post("""
                {"today": "2026-02-10", "events": [{"type": "REQUEST_SENT", "date": "2026-02-02", "channel": "EMAIL"},
                                                   {"type": "REQUEST_RECEIVED", "date": "2026-02-03"}]}""")
                .statusCode(200)
                .body("closedSteps.action", contains("REFERRAL", "REASONS_REQUEST", "COURT_ACTION"))
                .body("closedSteps[0].label", equalTo("Saisir la CADA"))
                .body("closedSteps[0].reason", containsString("4\u00a0mars 2026"))
                .body("closedSteps[0].articles", hasItems("CRPA, art. R. 311-13"))
                .body("closedSteps[0].opensOn", equalTo("2026-03-04"))
                .body("closedSteps[0].letter", equalTo("cada-referral"))
                .body("closedSteps[2].opensOn", nullValue())
                .body("deadlines.find { it.rule == 'D16_AR_ELEC' }.date", equalTo("2026-02-16"));
    }

    @Test
    void an_odd_journal_is_answered_with_a_warning() {
        post("""
                {"today": "2027-06-10", "events": [{"type": "COURT_ACTION_FILED", "date": "2026-06-01"},
                                                   {"type": "JUDGMENT_NOTIFIED", "date": "2027-03-01"},
                                                   {"type": "DISCLOSURE", "date": "2027-03-20", "extent": "FULL"}]}""")
                .statusCode(200)
                .body("status", equalTo("DISCLOSED"))
                .body("warnings.code", hasItems("EVENT_AFTER_JUDGMENT"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}
            {"events": []}
            {"events": null, "today": null, "regime": ""}
            """)
    void an_empty_journal_is_a_draft(String body) {
        post(body).statusCode(200).body("status", equalTo("DRAFT")).body("deadlines", empty());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"events": [{"type": "SILENCE", "date": "2026-02-03"}]}                                       | SILENCE
            {"events": [{"date": "2026-02-03"}]}                                                          | Événement n° 1
            {"events": [null]}                                                                            | Événement n° 1
            {"events": [{"type": "REFERRED"}]}                                                            | Saisine de la CADA envoyée
            {"events": [{"type": "REFERRED", "date": "31/02/2026"}]}                                      | n’est pas une date
            {"events": [{"type": "REFERRED", "date": "1900-02-03"}]}                                      | 1978
            {"events": [{"type": "REFERRED", "date": "2026-02-30"}]}                                      | n’est pas une date
            {"events": [{"type": "REFERRED", "date": "2026-02-03T10:00:00Z"}]}                            | n’est pas une date
            {"events": [{"type": "REFERRED", "date": 20260203}]}                                          | n’est pas une date
            {"events": [{"type": "REFERRED", "date": null}]}                                              | Saisine de la CADA envoyée
            {"events": [{"type": null, "date": "2026-02-03"}]}                                            | Événement n° 1
            {"events": [[]]}                                                                              | events
            {"events": [{"type": "REQUEST_RECEIVED", "date": "2026-02-03"}, {"type": "REFERRED", "date": "2026-01-03"}]} | Saisine de la CADA envoyée
            {"events": [{"type": "DISCLOSURE", "date": "2026-02-03", "extent": "HALF"}]}                  | Communication
            {"events": [{"type": "ACKNOWLEDGED", "date": "2026-02-03", "mentionsReferral": "peut-être"}]} | events[0].mentionsReferral
            {"events": [{"type": "REFERRED", "date": {"a": 1}}]}                                          | events[0].date
            {"events": "none"}                                                                            | events
            {"regime": "LOCAL"}                                                                           | regime
            {"court": "ABROAD"}                                                                           | tribunal
            {"today": "-999999999-01-01"}                                                                 | date du jour
            {"today": "tomorrow"}                                                                         | today
            [1, 2]                                                                                        | corps
            {"events": [                                                                                  | JSON
            null                                                                                          | events
            """)
    void what_cannot_be_read_is_a_problem_in_french_that_names_the_place(String body, String name) {
        post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", containsString("urn:saisine:problem:"))
                .body("detail", containsString(name.replace("n° 1", "n°\u00a01")));
    }

    @Test
    void nothing_sent_is_a_problem_too() {
        given().contentType("application/json").post("/api/deadlines").then().statusCode(400);
    }

    @Test
    void two_hundred_and_one_events_are_too_many_and_a_megabyte_too_long() {
        String event = "{\"type\": \"FEE_NOTICE\", \"date\": \"2026-02-03\"},";
        post("{\"events\": [" + event.repeat(200) + event.replace("},", "}") + "]}")
                .statusCode(400)
                .body("detail", containsString("200"));
        post("{\"events\": [" + " ".repeat(1_000_000) + "]}").statusCode(413);
    }

    @Test
    void the_contract_is_described_with_an_example() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths.'/api/deadlines'.post.tags", hasItems("Délais"))
                .body("components.schemas.DeadlineQuestion.properties", hasKey("events"))
                .body("components.schemas.DeadlineLine.properties", hasKey("prudentDate"));
    }
}
