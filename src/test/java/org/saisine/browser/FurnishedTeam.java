package org.saisine.browser;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
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
            names = Map.of("draft", draft, "request", request, "reply", Integer.toString(reply));
        }
        return names;
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
