package org.saisine.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.account.Role;
import org.saisine.archive.Description;
import org.saisine.archive.DocumentKind;
import org.saisine.support.TestAccounts;
import org.saisine.web.Flash;

@QuarkusTest
class ArchivePagesIT {

    @Inject
    TestAccounts accounts;

    @Inject
    ArchiveShelf shelf;

    private TestAccounts.Account camille;

    @BeforeEach
    void newTeam() {
        camille = accounts.aTeam();
    }

    @Test
    void an_empty_archive_says_what_to_do() {
        get(camille, "/archive")
                .statusCode(200)
                .body(containsString("Rien encore dans l’archive"))
                .body(containsString("Ajouter des documents"));
        get(accounts.memberOf(camille, Role.READER), "/archive")
                .statusCode(200)
                .body(not(containsString("Ajouter des documents")));
    }

    @Test
    void results_show_the_sentence_the_facets_and_a_link_to_the_page() {
        long id = shelf.put(
                camille.viewer(),
                new Description("Audit <b>communal</b>", DocumentKind.AUDIT, LocalDate.of(2025, 4, 1), null, null),
                "Rien.",
                "Les caméras <script>alert(1)</script> de la place.");

        Document page = page(get(camille, "/archive?q=caméra place"));

        assertThat(page.select("ol.hits mark").eachText()).containsExactly("caméras", "place");
        assertThat(page.select("ol.hits h3").text()).isEqualTo("Audit <b>communal</b>");
        assertThat(page.select("ol.hits script")).isEmpty();
        assertThat(page.select("ol.hits h3 a").attr("href"))
                .isEqualTo("/documents/" + id + "?page=2&q=cam%C3%A9ra+place#trouve");
        assertThat(page.select("#affiner a").eachText()).contains("audit 1", "2025 1");
        assertThat(page.select("#resultats").html()).isEqualTo("1&nbsp;document");
    }

    @Test
    void a_filter_typed_is_shown_and_can_be_taken_away() {
        shelf.put(
                camille.viewer(),
                new Description("Audit", DocumentKind.AUDIT, LocalDate.of(2025, 4, 1), null, List.of("gare")),
                "les caméras");

        Document page = page(get(camille, "/archive?q=caméra type:audit&from=2025-01-01&sort=date"));

        assertThat(page.select("ol.hits h3").text()).isEqualTo("Audit");
        assertThat(page.select("ul.chips a").text()).isEqualTo("type:audit (retirer)");
        assertThat(page.select("ul.chips a").attr("href"))
                .isEqualTo("/archive?q=cam%C3%A9ra&from=2025-01-01&sort=date");
        assertThat(page.select("#affiner a").eachText()).contains("gare 1");
        assertThat(page.select("#affiner form[method=get] input[type=hidden]").eachAttr("name"))
                .containsExactly("q", "sort");
        assertThat(page.select("a:contains(Les meilleurs)").attr("href")).doesNotContain("sort");
    }

    @Test
    void nothing_found_helps() {
        get(camille, "/archive?q=introuvable&kind=AUDIT")
                .statusCode(200)
                .body(containsString("Aucun document ne répond"))
                .body(containsString("Chercher sans aucun filtre"));
    }

    @Test
    void a_document_opens_at_its_page_with_the_words_marked_and_the_next_hit() {
        long id = shelf.put(
                camille.viewer(),
                Description.titled("Convocation", DocumentKind.MINUTES),
                "Vidéo Surveillance, un.",
                "Rien <i>ici</i>.",
                "Vidéosurveillance, trois.");
        shelf.execute(
                "update document set page_count = 3, pages_read = 3, state = 'READY', media_type = 'application/pdf' where id = ?1",
                id);

        Document page = page(get(camille, "/documents/" + id + "?page=1&q=vidéoprotection"));

        assertThat(page.select("pre.page-text mark").eachText()).containsExactly("Vidéo", "Surveillance");
        assertThat(page.select("a:contains(Résultat suivant)").attr("href")).contains("page=3");
        assertThat(page.select("a[rel=next]").attr("href")).contains("page=2");
        assertThat(page.select("figure img").attr("src")).isEqualTo("/documents/" + id + "/pages/1.png");
        assertThat(page.select("#citation").text()).startsWith("«\u00a0Convocation\u00a0», p.\u00a01, http");
        assertThat(page(get(camille, "/documents/" + id + "?page=2&q=x"))
                        .select("pre.page-text")
                        .text())
                .isEqualTo("Rien <i>ici</i>.");
        get(camille, "/documents/" + id + "?page=abc").statusCode(200);
        get(camille, "/documents/" + id + "?page=99").statusCode(200).body(containsString("Page 3 sur 3"));
    }

    @Test
    void another_team_is_told_that_nothing_is_there() {
        long id = shelf.put(camille.viewer(), Description.none(), "secret");
        TestAccounts.Account other = accounts.aTeam();

        for (String path : List.of("", "/original", "/pages/1.png", "/fiche")) {
            get(other, "/documents/" + id + path).statusCode(404);
        }
        for (String path : List.of("/fiche", "/relire", "/retirer", "/retablir")) {
            post(other, "/documents/" + id + path)
                    .formParam("title", "volé")
                    .post()
                    .then()
                    .statusCode(404);
        }
        get(other, "/archive?q=secret").body(containsString("Aucun document ne répond"));
    }

    @Test
    void files_are_added_and_a_file_already_there_is_told() {
        byte[] bytes = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);

        String first = upload(camille, bytes, "un.txt").header("Location");
        var again = upload(camille, bytes, "un.txt");

        assertThat(first).contains("/documents/");
        assertThat(again.header("Location")).isEqualTo(first);
        assertThat(flash(again)).contains("déjà dans l’archive");
        assertThat(given().header("Cookie", camille.cookie())
                        .redirects()
                        .follow(false)
                        .multiPart("csrf", camille.csrf())
                        .multiPart("file", "un.txt", bytes)
                        .multiPart("file", "vide.txt", new byte[0])
                        .multiPart("file", "deux.txt", (UUID.randomUUID() + "").getBytes(StandardCharsets.UTF_8))
                        .post("/archive")
                        .then()
                        .statusCode(303)
                        .extract()
                        .response())
                .satisfies(answer -> assertThat(flash(answer))
                        .contains("1\u00a0document ajouté", "1\u00a0était déjà dans l’archive", "vide.txt"));
        get(camille, first.substring(first.indexOf("/documents")) + "/original").statusCode(200);
    }

    @Test
    void a_sheet_is_changed_once_and_a_stale_one_refused() {
        long id = shelf.put(camille.viewer(), Description.none(), "une page");
        Document sheet = page(get(camille, "/documents/" + id + "/fiche"));
        String version = sheet.select("input[name=version]").attr("value");

        for (int status : new int[] {303, 409}) {
            post(camille, "/documents/" + id + "/fiche")
                    .formParam("version", version)
                    .formParam("title", "Avenant n° 3")
                    .formParam("kind", "CONTRACT")
                    .formParam("date", "2026-02-03")
                    .formParam("tags", "caméras, lycées")
                    .post()
                    .then()
                    .statusCode(status);
        }
        get(camille, "/documents/" + id)
                .body(containsString("Avenant n° 3"))
                .body(containsString("caméras, lycées"))
                .body(containsString("3\u00a0février 2026"));
        post(camille, "/documents/" + id + "/fiche")
                .formParam("title", "Avenant")
                .formParam("date", "hier")
                .formParam("body", "Mairie de Nulle-Part-Ailleurs")
                .post()
                .then()
                .statusCode(400)
                .body(containsString("value=\"Mairie de Nulle-Part-Ailleurs\""));
    }

    @Test
    void a_document_taken_out_can_be_brought_back() {
        long id = shelf.put(camille.viewer(), Description.none(), "une page");

        post(camille, "/documents/" + id + "/retirer").post().then().statusCode(303);
        get(camille, "/documents/" + id).statusCode(404);
        get(camille, "/archive?retire=" + id).body(containsString("Rétablir le document"));
        post(camille, "/documents/" + id + "/retablir").post().then().statusCode(303);
        get(camille, "/documents/" + id).statusCode(200);
    }

    private static Response upload(TestAccounts.Account who, byte[] bytes, String name) {
        return given().header("Cookie", who.cookie())
                .redirects()
                .follow(false)
                .multiPart("csrf", who.csrf())
                .multiPart("file", name, bytes)
                .post("/archive")
                .then()
                .statusCode(303)
                .extract()
                .response();
    }

    private static String flash(Response answer) {
        return Flash.read(answer.cookie(Flash.COOKIE));
    }

    private static ValidatableResponse get(TestAccounts.Account who, String path) {
        return given().urlEncodingEnabled(true)
                .header("Cookie", who.cookie())
                .get(path)
                .then();
    }

    private static RequestSpecification post(TestAccounts.Account who, String path) {
        return given().header("Cookie", who.cookie())
                .redirects()
                .follow(false)
                .formParam("csrf", who.csrf())
                .basePath(path);
    }

    private static Document page(ValidatableResponse answer) {
        return Jsoup.parse(answer.statusCode(200).extract().asString());
    }
}
