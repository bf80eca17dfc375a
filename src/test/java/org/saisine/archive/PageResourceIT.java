package org.saisine.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.support.TestAccounts;

@QuarkusTest
class PageResourceIT {

    @Inject
    TestAccounts accounts;

    @Inject
    Readings readings;

    @Inject
    EntityManager database;

    private TestAccounts.Account team;

    @BeforeEach
    void in_a_team_of_its_own() {
        team = accounts.aTeam();
    }

    @Test
    void a_page_tells_its_words_and_their_places_when_asked() throws Exception {
        long id = read(TestFiles.letter("Rapport d’audit " + UUID.randomUUID()));

        page(team, id, "").body("text", containsString("audit")).body("words", nullValue());
        page(team, id, "?words=true")
                .body("source", is("TEXT_LAYER"))
                .body("words.text[0]", is("Rapport"))
                .body("words[0].start", nullValue())
                // 72 points from the left of 595, standing on a line 700 points from the foot of 842.
                .body("words[0].x", is(1210))
                .body("words[0].y", is(1582))
                .body("words.text[1]", is("d’audit"));
        page(accounts.aTeam(), id, "?words=true").statusCode(404);
        page(team, id, "x").statusCode(404);
    }

    @Test
    void the_words_of_a_scan_have_places_too() throws Exception {
        long id = read(TestFiles.scan("Convocation du conseil", 1));

        JsonPath page = page(team, id, "?words=true").statusCode(200).extract().jsonPath();

        // Drawn 150 pixels from the left of 1240, on a line 300 pixels from the top of 1754.
        assertThat(page.getString("words[0].text")).isEqualTo("Convocation");
        assertThat(page.getInt("words[0].x")).isBetween(1180, 1260);
        assertThat(page.getInt("words[0].y") + page.getInt("words[0].height")).isBetween(1690, 1750);
    }

    @Test
    void a_page_read_before_places_were_told_has_none() throws Exception {
        long id = read(TestFiles.letter("Rapport " + UUID.randomUUID()));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update page set boxes = null where document_id = ?1")
                        .setParameter(1, id)
                        .executeUpdate());

        page(team, id, "?words=true").statusCode(200).body("words", empty());
    }

    private long read(byte[] pdf) {
        long id = given().auth()
                .oauth2(team.token())
                .multiPart("file", "a.pdf", pdf)
                .post("/api/documents")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        readings.await(team.viewer(), id, Duration.ofSeconds(90));
        return id;
    }

    private static ValidatableResponse page(TestAccounts.Account who, long id, String query) {
        return given().auth()
                .oauth2(who.token())
                .get("/api/documents/" + id + "/pages/1" + query)
                .then();
    }
}
