package org.saisine.casefile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The calculator through HTTP, as a stranger uses it. */
@QuarkusTest
class CalculatorPagesIT {

    private static final String RECEIVED = "/calculateur?le=2026-03-20&e=REQUEST_RECEIVED:2026-02-03";

    private static Response open(String path) {
        return given().redirects().follow(false).urlEncodingEnabled(false).get(path);
    }

    @Test
    void a_stranger_reads_what_to_do_until_when_and_why() {
        open(RECEIVED)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .body(allOf(
                        containsString("Refus implicite"),
                        containsString("Saisir la CADA"),
                        containsString("samedi 2\u00a0mai 2026"),
                        containsString("CRPA, art. R. 343-1"),
                        containsString("<svg class=\"wide\""),
                        containsString("Pas maintenant"),
                        containsString("/calculateur?le=2026-03-20&amp;e=REQUEST_RECEIVED:2026-02-03")));
    }

    @Test
    void without_a_case_an_example_is_offered_and_search_engines_are_welcome() {
        Response page = open("/calculateur");

        page.then().statusCode(200).body(containsString("Calculer cet exemple"));
        assertThat(page.header("X-Robots-Tag")).isNull();
    }

    @Test
    void an_event_that_is_sent_becomes_part_of_the_link() {
        open(RECEIVED + "&quoi=REFERRED&jour=2026-03-10&ACKNOWLEDGED.mentionsCourt=")
                .then()
                .statusCode(303)
                .header("Location", containsString(RECEIVED + "&e=REFERRED:2026-03-10"));
    }

    @Test
    void the_form_corrects_an_event_in_its_place() {
        open(RECEIVED + "&modifier=1").then().statusCode(200).body(containsString("Enregistrer la correction"));
        open(RECEIVED + "&modifier=1&quoi=REQUEST_RECEIVED&jour=2026-02-04")
                .then()
                .statusCode(303)
                .header("Location", containsString("e=REQUEST_RECEIVED:2026-02-04"))
                .header("Location", not(containsString("2026-02-03")));
    }

    @Test
    void what_cannot_have_happened_stays_in_the_form_and_is_named() {
        open(RECEIVED + "&quoi=EXPRESS_REFUSAL&jour=2026-01-05&EXPRESS_REFUSAL.mentionsReferral=false")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("«\u00a0Refus exprès\u00a0» du 5\u00a0janvier 2026"),
                        containsString("la demande n’a été faite que le 3\u00a0février 2026"),
                        containsString("value=\"2026-01-05\""),
                        containsString("<option value=\"EXPRESS_REFUSAL\" selected>"),
                        containsString("name=\"EXPRESS_REFUSAL.mentionsReferral\" value=\"false\" checked"),
                        containsString("samedi 2\u00a0mai 2026")));
    }

    @Test
    void a_link_that_cannot_be_read_says_where_and_keeps_the_rest() {
        open("/calculateur?e=REQUEST_RECEIVED:2026-02-03&e=REQUEST_EATEN:2026-02-04&colour=blue")
                .then()
                .statusCode(422)
                .body(containsString("REQUEST_EATEN"))
                .body(containsString("value=\"REQUEST_RECEIVED:2026-02-03\""));
        open("/calculateur?e=REQUEST_RECEIVED:2026-02-03&e=REQUEST_SENT:2026-02-04")
                .then()
                .statusCode(422)
                .body(containsString("Demande reçue"))
                .body(containsString("value=\"REQUEST_SENT:2026-02-04\""));
        open("/calculateur?tribunal=ABROAD&e=REQUEST_RECEIVED:2026-02-03")
                .then()
                .statusCode(422)
                .body(containsString("aucun tribunal administratif français ne siège à l’étranger"));
    }

    @Test
    void nothing_of_a_link_is_markup() {
        open("/calculateur?e=REFERRAL_REGISTERED:2026-03-16:number=%3Cscript%3E")
                .then()
                .body(containsString("&lt;script&gt;"))
                .body(not(containsString("<script>")));
    }

    @Test
    void a_calendar_program_reads_the_same_case_and_knows_it_again() {
        Response first = open("/calculateur.ics?le=2026-03-20&e=REQUEST_RECEIVED:2026-02-03");
        Response again = open("/calculateur.ics?e=REQUEST_RECEIVED:2026-02-03&le=2026-03-21");

        first.then()
                .statusCode(200)
                .contentType("text/calendar;charset=utf-8")
                .header("Cache-Control", "no-store")
                .body(containsString("BEGIN:VEVENT"));
        assertThat(uids(first)).isNotEmpty().isEqualTo(uids(again));
        assertThat(uids(first)).isNotEqualTo(uids(open("/calculateur.ics?e=REQUEST_RECEIVED:2026-02-04")));
        open("/calculateur.ics?e=REQUEST_EATEN:2026-02-04")
                .then()
                .statusCode(400)
                .body(containsString("REQUEST_EATEN"));
    }

    @Test
    void strangers_find_it_from_the_sign_in_page() {
        open("/connexion").then().body(containsString("href=\"/calculateur\""));
    }

    private static List<String> uids(Response calendar) {
        return calendar.asString()
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .toList();
    }
}
