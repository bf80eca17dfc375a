package org.saisine.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.archive.TestFiles;
import org.saisine.support.TestAccounts;

/** From the upload to the page found, through everything between: the scanned page of a town hall's copier. */
@QuarkusTest
class FindScanIT {

    private static final Path REAL =
            Path.of("../shared/data/documents/mairie-corte_convocation-odj_2023-02-13_downloads-1599.pdf");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    TestAccounts accounts;

    private TestAccounts.Account camille;

    @BeforeEach
    void newTeam() {
        camille = accounts.aTeam();
    }

    @Test
    void a_scan_is_found_by_a_word_that_it_says_otherwise() throws Exception {
        long id = upload(TestFiles.scan("Objet : Vidéo Surveillance de la commune", 2), "scan.pdf");

        assertThat(page(id, "vidéosurveillance")).isEqualTo(1);
        assertThat(page(id, "vidéoprotection commune")).isEqualTo(1);
    }

    @Test
    void the_scanned_agenda_of_corte_is_found_by_videosurveillance() throws Exception {
        assumeTrue(Files.exists(REAL));
        long id = upload(Files.readAllBytes(REAL), "convocation.pdf");

        assertThat(page(id, "vidéosurveillance")).isPositive();
        assertThat(page(id, "vidéoprotection")).isPositive();
    }

    private long upload(byte[] file, String name) {
        return given().auth()
                .oauth2(camille.token())
                .multiPart("file", name, file)
                .post("/api/documents")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    /** The page at which the document is found, once it has been read. */
    private int page(long id, String words) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            JsonPath answer = given().auth()
                    .oauth2(camille.token())
                    .queryParam("q", words)
                    .get("/api/search")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (answer.getInt("total") == 1 && answer.get("hits[0].page") != null) {
                assertThat(answer.getLong("hits[0].documentId")).isEqualTo(id);
                assertThat(answer.getString("hits[0].snippet")).contains("<mark>");
                return answer.getInt("hits[0].page");
            }
            Thread.sleep(500);
        }
        throw new AssertionError("not found by " + words);
    }
}
