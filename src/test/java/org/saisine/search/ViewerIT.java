package org.saisine.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.archive.TestFiles;
import org.saisine.support.TestAccounts;

/** A page read by the real child, opened with the words found over its picture. */
@QuarkusTest
class ViewerIT {

    @Inject
    TestAccounts accounts;

    private TestAccounts.Account camille;
    private long id;

    @BeforeEach
    void a_document_of_two_pages() throws Exception {
        camille = accounts.aTeam();
        id = upload(TestFiles.letter("Convocation", "L'audit des <b>rues</b>, puis un audit " + camille.team()));
    }

    @Test
    void the_words_found_are_framed_on_the_picture_and_all_can_be_selected() {
        Document page = page("?page=2&q=audit");

        assertThat(page.select("svg").attr("aria-hidden")).isEqualTo("true");
        assertThat(page.select("svg g.found").eachAttr("id")).containsExactly("m1", "m2");
        assertThat(page.select("g.here rect").attr("id")).isEqualTo("trouve");
        assertThat(page.select("#trouve")).hasSize(1);
        assertThat(page.select("svg tspan").eachText())
                .startsWith("L'audit", "des", "<b>rues</b>,")
                .hasSize(7);
        assertThat(page.select("pre.page-text mark")).hasSize(2);
        assertThat(page.select("svg [style], svg b")).isEmpty();
    }

    @Test
    void one_steps_from_word_to_word() {
        assertThat(page("?page=2&q=audit").select("a:contains(Mot suivant)").attr("href"))
                .isEqualTo("/documents/" + id + "?page=2&q=audit&mot=2#trouve");
        Document second = page("?page=2&q=audit&mot=2");
        assertThat(second.select("g.here").attr("id")).isEqualTo("m2");
        assertThat(second.select("a:contains(Mot suivant)")).isEmpty();
    }

    @Test
    void the_picture_is_enlarged_or_left_out() {
        assertThat(page("?page=2&q=audit&zoom=2").select(".drawn.zoom-2 svg")).hasSize(1);

        Document text = page("?page=2&q=audit&vue=texte");
        assertThat(text.select("main img, main svg")).isEmpty();
        assertThat(text.select("mark#trouve")).hasSize(1);
        assertThat(text.select("a[rel=prev]").attr("href")).contains("vue=texte");
    }

    @Test
    void pages_are_shown_small_to_those_who_may_see_them() throws Exception {
        assertThat(page("").select(".thumbnails img").eachAttr("src"))
                .isEqualTo(List.of(
                        "/documents/" + id + "/pages/1/vignette.png", "/documents/" + id + "/pages/2/vignette.png"));

        byte[] png = get(camille, "/pages/2/vignette.png")
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isBetween(150, 200);
        get(camille, "/pages/3/vignette.png").statusCode(404);
        get(accounts.aTeam(), "/pages/2/vignette.png").statusCode(404);
        given().auth()
                .oauth2(accounts.aTeam().token())
                .get("/api/documents/" + id + "/pages/2/thumbnail.png")
                .then()
                .statusCode(404);
    }

    private Document page(String query) {
        return Jsoup.parse(get(camille, query).statusCode(200).extract().body().asString());
    }

    private ValidatableResponse get(TestAccounts.Account who, String path) {
        return given().header("Cookie", who.cookie())
                .get("/documents/" + id + path)
                .then();
    }

    private long upload(byte[] pdf) {
        long added = given().auth()
                .oauth2(camille.token())
                .multiPart("file", "audit.pdf", pdf)
                .post("/api/documents")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        for (int tried = 0; tried < 300; tried++) {
            if (state(added).equals("READY")) {
                return added;
            }
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
        throw new AssertionError("not read: " + state(added));
    }

    private String state(long document) {
        return given().auth()
                .oauth2(camille.token())
                .get("/api/documents/" + document)
                .jsonPath()
                .getString("state");
    }
}
