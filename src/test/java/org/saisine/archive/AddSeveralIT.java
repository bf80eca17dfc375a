package org.saisine.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.support.TestAccounts;

/** Several files in one gesture, and files inside files. */
@QuarkusTest
class AddSeveralIT {

    @Inject
    TestAccounts accounts;

    @Inject
    Readings readings;

    private TestAccounts.Account team;

    @BeforeEach
    void in_a_team_of_its_own() {
        team = accounts.aTeam();
    }

    @Test
    void each_file_has_its_own_result() {
        byte[] twice = unique();

        as().multiPart("file", "a.txt", twice)
                .multiPart("file", "b.txt", twice)
                .multiPart("file", "vide.txt", new byte[0])
                .post("/api/documents")
                .then()
                .statusCode(201)
                .body("total", is(3))
                .body("files.result", is(List.of("ADDED", "DUPLICATE", "REFUSED")))
                .body("files[2].problem", containsString("vide"));
    }

    @Test
    void photographs_given_together_are_the_pages_of_one_document() throws Exception {
        RequestSpecification upload = as().multiPart("together", "true");
        upload.multiPart("file", "un.png", TestFiles.png(TestFiles.picture("La première page")));
        upload.multiPart("file", "deux.jpg", TestFiles.photograph(TestFiles.picture("La seconde page"), 1));

        JsonPath document = read(upload.post("/api/documents")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id"));

        assertThat(document.getString("state")).as(document.getString("reason")).isEqualTo("READY");
        assertThat(document.getList("pages.text", String.class))
                .satisfiesExactly(page -> assertThat(page).contains("première page"), page -> assertThat(page)
                        .contains("seconde page"));
        as().get("/api/documents/" + document.getLong("id") + "/pages/2.png")
                .then()
                .statusCode(200);
    }

    @Test
    void a_file_that_is_no_photograph_is_not_bound_with_them() {
        as().multiPart("together", "true")
                .multiPart("file", "a.txt", unique())
                .post("/api/documents")
                .then()
                .statusCode(400)
                .body(containsString("n’est pas une photo"));
    }

    @Test
    void the_attachments_of_a_mail_are_documents_linked_to_it() throws Exception {
        String words = "Pièce " + UUID.randomUUID();
        byte[] inner = OtherFiles.mail("Transfert", "Le mail transféré", Map.of("fond.txt", unique()));
        Map<String, byte[]> attachments = new LinkedHashMap<>();
        attachments.put("pièce.pdf", TestFiles.letter(words));
        attachments.put("transfert.eml", inner);

        JsonPath mail = drop("réponse.eml", OtherFiles.mail("Votre demande", "Voici la pièce.", attachments));

        assertThat(mail.getString("pages[0].text")).contains("Objet\u00a0: Votre demande", "Voici la pièce.");
        assertThat(mail.getList("attachments.name")).isEqualTo(List.of("pièce.pdf", "transfert.eml"));
        assertThat(read(mail.getLong("attachments[0].documentId")).getString("pages[0].text"))
                .contains(words);
        assertThat(read(mail.getLong("attachments[1].documentId")).getList("attachments.name"))
                .isEqualTo(List.of("fond.txt"));
        given().auth()
                .oauth2(accounts.aTeam().token())
                .get("/api/documents/" + mail.getLong("attachments[0].documentId"))
                .then()
                .statusCode(404);
    }

    @Test
    void a_zip_is_unpacked_where_it_is_asked_and_described_by_its_manifest() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("lot/audit.txt", unique());
        files.put("lot/autre.txt", unique());
        files.put("vide.txt", new byte[0]);
        files.put("manifest.csv", OtherFiles.utf8("""
                file,title,kind,date,tags
                lot/audit.txt,L’audit de 2024,AUDIT,2024-05-06,caméras|ville
                """));
        byte[] zip = OtherFiles.zip(files);

        JsonPath kept = drop("lot.zip", zip);
        assertThat(kept.getList("attachments")).isEmpty();

        as().multiPart("file", "lot.zip", zip).multiPart("unpack", "true").post("/api/documents");
        JsonPath unpacked = read(kept.getLong("id"));

        assertThat(unpacked.getList("attachments.name"))
                .isEqualTo(List.of("lot/audit.txt", "lot/autre.txt", "vide.txt", "manifest.csv"));
        assertThat(unpacked.getString("attachments[2].reason")).isEqualTo("Ce fichier est vide.");
        as().get("/api/documents/" + unpacked.getLong("attachments[0].documentId"))
                .then()
                .body("title", is("L’audit de 2024"))
                .body("kind", is("AUDIT"))
                .body("date", is("2024-05-06"))
                .body("tags", hasSize(2));
        given().header("Cookie", team.cookie())
                .get("/documents/" + kept.getLong("id"))
                .then()
                .statusCode(200)
                .body(containsString("lot/autre.txt"), containsString("Fichiers qu’il contient"));
    }

    private JsonPath drop(String name, byte[] content) {
        return read(as().multiPart("file", name, content)
                .post("/api/documents")
                .then()
                .extract()
                .jsonPath()
                .getLong("id"));
    }

    private JsonPath read(long id) {
        readings.await(team.viewer(), id, Duration.ofSeconds(90));
        return as().get("/api/documents/" + id).jsonPath();
    }

    private RequestSpecification as() {
        return given().auth().oauth2(team.token());
    }

    private static byte[] unique() {
        return OtherFiles.utf8("Un texte " + UUID.randomUUID());
    }
}
