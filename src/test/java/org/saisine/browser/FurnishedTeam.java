package org.saisine.browser;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;
import org.saisine.support.TestAccounts;

/** A collective with something on each of its pages, made through the API as its members would. */
@ApplicationScoped
public class FurnishedTeam {

    private final TestAccounts accounts;
    private @Nullable Map<String, String> names;
    private TestAccounts.@Nullable Account account;

    FurnishedTeam(TestAccounts accounts) {
        this.accounts = accounts;
    }

    /** Its administrator. */
    TestAccounts.Account account() {
        if (account == null) {
            account = accounts.anAdministrator();
        }
        return account;
    }

    /** The address of a page, with what stands in braces replaced: {draft}, {request}, {reply}, {document}. */
    String address(String path) {
        String address = path;
        for (Map.Entry<String, String> name : names().entrySet()) {
            address = address.replace("{" + name.getKey() + "}", name.getValue());
        }
        return address;
    }

    private synchronized Map<String, String> names() {
        if (names == null) {
            String draft = prepare("video-avis-cnil-aipd");
            String request = prepare("video-audit-evaluation");
            record(request, "REQUEST_RECEIVED", "2026-02-03");
            int reply = api().multiPart("file", "avis.txt", "Veuillez trouver ci-joint l’audit.".getBytes())
                    .post("/api/requests/" + request + "/replies")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            names = Map.of(
                    "draft", draft, "request", request, "reply", Integer.toString(reply), "document", document());
        }
        return names;
    }

    /** A page that has been read, so that search finds it. */
    private String document() {
        int id = api().multiPart("file", "audit.pdf", audit())
                .post("/api/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (int i = 0; i < 100 && !isFound(id); i++) {
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
        return Integer.toString(id);
    }

    private boolean isFound(int id) {
        List<Integer> found = api().get("/api/search?q=vidéosurveillance").path("hits.documentId");
        return found.contains(id);
    }

    private static byte[] audit() {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("Audit de la vidéosurveillance de la commune de Corte, rendu le 13 février 2023.");
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String prepare(String kit) {
        return api().contentType(ContentType.JSON)
                .body(Map.of("kit", kit))
                .post("/api/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    private void record(String reference, String type, String date) {
        api().contentType(ContentType.JSON)
                .body(Map.of("type", type, "date", date))
                .post("/api/requests/" + reference + "/events")
                .then()
                .statusCode(201);
    }

    private RequestSpecification api() {
        return given().auth().oauth2(account().token());
    }
}
