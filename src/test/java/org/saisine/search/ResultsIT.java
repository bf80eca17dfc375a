package org.saisine.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.account.Role;
import org.saisine.archive.Description;
import org.saisine.archive.DocumentKind;
import org.saisine.support.TestAccounts;

/** What stands beside the documents found, and what can be taken along. */
@QuarkusTest
class ResultsIT {

    private static final String LONG_TEXT = """
            Le conseil municipal, dûment convoqué, s’est réuni sous la présidence de monsieur le maire. Après en avoir
            délibéré, il autorise la signature du marché de fourniture et de pose de vingt caméras, pour un montant de
            cent mille euros hors taxes, et charge le directeur général des services de son exécution.""";

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
    void requests_and_bodies_are_found_by_the_same_box() {
        String reference = request("Les avenants du téléphérique", "Contrat de délégation de l’hydravion");

        assertThat(requests("téléphériques")).containsExactly("/demandes/" + reference);
        assertThat(requests("TELEPHERIQUE avenant")).containsExactly("/demandes/" + reference);
        assertThat(requests("hydravion delegation")).containsExactly("/demandes/" + reference);
        assertThat(requests(reference)).containsExactly("/demandes/" + reference);
        assertThat(requests("téléphérique introuvable")).isEmpty();
        assertThat(page("/archive?q=mairie de corte").select("h2:contains(Administrations) + ul a"))
                .anySatisfy(link -> assertThat(link.text()).containsIgnoringCase("corte"));
        assertThat(page("/archive?q=vidéosurveillance").select("h2:contains(Administrations)"))
                .isEmpty();

        shelf.execute("update records_request set subject = 'Autre chose' where reference = ?1", reference);
        assertThat(requests("téléphérique")).isEmpty();
    }

    @Test
    void another_scan_of_the_same_text_is_shown_beside_a_document() {
        long first =
                shelf.put(camille.viewer(), Description.titled("Délibération", DocumentKind.DELIBERATION), LONG_TEXT);
        long again = shelf.put(
                camille.viewer(),
                Description.titled("Délibération numérisée", DocumentKind.DELIBERATION),
                LONG_TEXT.replace("délibéré", "délibérc"));
        shelf.put(
                accounts.aTeam().viewer(),
                Description.titled("Délibération d’ailleurs", DocumentKind.OTHER),
                LONG_TEXT);

        Document page = page("/documents/" + first);

        assertThat(page.select("h2:contains(semblables) + ul li").eachText())
                .containsExactly("Délibération numérisée autre numérisation ou version du même texte");
        assertThat(page.select("h2:contains(semblables) + ul a").attr("href")).isEqualTo("/documents/" + again);
    }

    @Test
    void results_are_taken_along_as_a_table_and_with_their_originals() throws IOException {
        long id = shelf.put(
                camille.viewer(),
                new Description("=Audit", DocumentKind.AUDIT, LocalDate.of(2024, 5, 1), null, List.of("gare")),
                "le funiculaire & ses <câbles>");

        String csv = new String(bytes("/archive/resultats.csv?q=funiculaire"), StandardCharsets.UTF_8);
        Map<String, String> zip = unzipped(bytes("/archive/resultats.zip?q=funiculaire"));

        assertThat(csv.lines()).hasSize(2);
        assertThat(csv)
                .startsWith("\ufeffTitre;Nature;")
                .contains("'=Audit;audit;;2024-05-01;1;;gare;le funiculaire & ses <câbles>;/documents/" + id
                        + "?page=1;");
        assertThat(zip.keySet()).containsExactly("manifeste.csv", id + " fichier.bin");
        assertThat(zip.get("manifeste.csv")).contains(id + " fichier.bin");
        assertThat(zip.get(id + " fichier.bin")).hasSize(36);
    }

    @Test
    void a_search_is_saved_once_and_is_its_persons_alone() {
        shelf.put(camille.viewer(), Description.titled("Audit", DocumentKind.AUDIT), "la crémaillère");
        String save = page("/archive?q=crémaillère&kind=AUDIT&sort=date")
                .select("form[action^=/archive/recherches]")
                .attr("action");

        post(camille, save, "Crémaillère").statusCode(303);
        post(camille, save, "Le train à crémaillère").statusCode(303);
        post(camille, save, " ").statusCode(400);

        Document archive = page("/archive");
        assertThat(archive.select("h2:contains(Recherches) + ul a").eachText())
                .containsExactly("Le train à crémaillère");
        String kept = archive.select("h2:contains(Recherches) + ul a").attr("href");
        assertThat(page(URLDecoder.decode(kept, StandardCharsets.UTF_8))
                        .select("ol.hits h3")
                        .text())
                .isEqualTo("Audit");
        String remove = archive.select("h2:contains(Recherches) + ul form").attr("action");
        post(accounts.memberOf(camille, Role.MANAGER), remove, "").statusCode(404);
        post(camille, remove, "").statusCode(303);
        assertThat(page("/archive").select("h2:contains(Recherches)")).isEmpty();
    }

    private static ValidatableResponse post(TestAccounts.Account who, String path, String name) {
        return given().header("Cookie", who.cookie())
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .formParam("csrf", who.csrf())
                .formParam("name", name)
                .post(path)
                .then();
    }

    private List<String> requests(String words) {
        return page("/archive?q=" + words)
                .select("h2:contains(Demandes) + ol h3 a")
                .eachAttr("href");
    }

    private String request(String subject, String item) {
        return given().auth()
                .oauth2(camille.token())
                .contentType(ContentType.JSON)
                .body(Map.of("subject", subject, "items", List.of(item)))
                .post("/api/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private byte[] bytes(String path) {
        return given().header("Cookie", camille.cookie())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private Document page(String path) {
        return Jsoup.parse(new String(bytes(path), StandardCharsets.UTF_8));
    }
}
