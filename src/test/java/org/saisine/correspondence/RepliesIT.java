package org.saisine.correspondence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.deadline.Regime;
import org.saisine.request.Drafting;
import org.saisine.request.Drafting.Wanted;
import org.saisine.request.Entry;
import org.saisine.request.EntryType;
import org.saisine.request.Journal;
import org.saisine.request.JournalLine;
import org.saisine.request.Outcome;
import org.saisine.request.RequestView.ItemView;
import org.saisine.request.Requests;
import org.saisine.support.TestAccounts;

@QuarkusTest
class RepliesIT {

    private static final LocalDate SENT = LocalDate.now().minusDays(20);
    private static final LocalDate ANSWERED = LocalDate.now().minusDays(3);

    @Inject
    TestAccounts accounts;

    @Inject
    Drafting drafting;

    @Inject
    Journal journal;

    @Inject
    Requests requests;

    @Inject
    Replies replies;

    private TestAccounts.Account us;
    private String reference;

    @BeforeEach
    void a_request_was_sent() {
        us = accounts.aTeam();
        reference = drafting.start(us.viewer()).reference();
        drafting.ask(
                us.viewer(),
                reference,
                new Wanted("Vidéosurveillance", List.of("L’audit de 2024", "Le contrat"), Regime.GENERAL, null),
                null);
        journal.record(us.viewer(), reference, Entry.of(EntryType.REQUEST_SENT, SENT), null);
    }

    @Test
    void several_files_become_one_reply_and_a_file_sent_twice_is_kept_once() {
        String scan = "scan " + reference;
        api().multiPart("file", "lettre.txt", scan.getBytes(StandardCharsets.UTF_8))
                .multiPart("file", "audit.txt", ("audit " + reference).getBytes(StandardCharsets.UTF_8))
                .multiPart("file", "encore.txt", scan.getBytes(StandardCharsets.UTF_8))
                .multiPart("receivedOn", ANSWERED.toString())
                .multiPart("channel", "POST")
                .post("/api/requests/{reference}/replies", reference)
                .then()
                .statusCode(201)
                .body("receivedOn", equalTo(ANSWERED.toString()))
                .body("channel", equalTo("POST"))
                .body("meaning", nullValue())
                .body("documents", hasSize(3))
                .body("documents.duplicate", equalTo(List.of(false, false, true)))
                .body(
                        "documents[2].id",
                        equalTo(given().auth()
                                .oauth2(us.token())
                                .get("/api/requests/{reference}/replies", reference)
                                .<Integer>path("replies[0].documents[0].id")))
                .body("documents[0].sha256.length()", equalTo(64));
        assertThat(standing()).extracting(JournalLine::type).contains(EntryType.REPLY_RECEIVED);
        assertThat(replies.unqualified(us.viewer()))
                .extracting(UnqualifiedReply::reference)
                .containsExactly(reference);
    }

    @Test
    void a_meaning_said_at_once_goes_to_the_journal_with_the_outcome_of_each_document() {
        api().multiPart("file", "reponse.txt", ("tout " + reference).getBytes(StandardCharsets.UTF_8))
                .multiPart("receivedOn", ANSWERED.toString())
                .multiPart("meaning", "DISCLOSURE")
                .post("/api/requests/{reference}/replies", reference)
                .then()
                .statusCode(201)
                .body("meaning", equalTo("DISCLOSURE"));
        JournalLine line = only(EntryType.DISCLOSURE);
        assertThat(line.on()).isEqualTo(ANSWERED);
        assertThat(line.details()).containsEntry("extent", "FULL");
        assertThat(line.documentId()).isNotNull();
        assertThat(items()).extracting(ItemView::outcome).containsOnly(Outcome.DISCLOSED);
        assertThat(replies.unqualified(us.viewer())).isEmpty();
    }

    @Test
    void a_meaning_said_anew_voids_what_the_first_one_wrote() {
        int id = note("Refus au téléphone, confirmé par écrit");
        say(id, Map.of("meaning", "EXPRESS_REFUSAL", "mentionsReferral", true)).statusCode(200);
        assertThat(only(EntryType.EXPRESS_REFUSAL).details()).containsEntry("mentionsReferral", true);
        assertThat(items()).extracting(ItemView::outcome).containsOnly(Outcome.REFUSED);

        say(id, Map.of("meaning", "PARTIAL_DISCLOSURE", "items", List.of(Map.of("number", 1, "outcome", "DISCLOSED"))))
                .statusCode(200);
        assertThat(standing()).extracting(JournalLine::type).doesNotContain(EntryType.EXPRESS_REFUSAL);
        assertThat(only(EntryType.DISCLOSURE).details()).containsEntry("extent", "PARTIAL");
        assertThat(items()).extracting(ItemView::outcome).containsExactly(Outcome.DISCLOSED, Outcome.PENDING);
    }

    @Test
    void the_same_meaning_said_twice_writes_one_line() {
        int id = note("Bien reçu");
        say(id, Map.of("meaning", "ACKNOWLEDGED", "mentionsReferral", false)).statusCode(200);
        say(id, Map.of("meaning", "ACKNOWLEDGED", "mentionsReferral", false)).statusCode(200);
        assertThat(only(EntryType.ACKNOWLEDGED).details()).containsEntry("mentionsReferral", false);
    }

    @Test
    void nothing_is_recorded_of_a_meaning_that_does_not_exist() {
        api().multiPart("note", "Bonjour")
                .multiPart("meaning", "PERHAPS")
                .post("/api/requests/{reference}/replies", reference)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.meaning", containsString("ACKNOWLEDGED"));
        assertThat(replies.of(us.viewer(), reference)).isEmpty();
    }

    @Test
    void neither_file_nor_word_is_no_reply() {
        api().multiPart("receivedOn", ANSWERED.toString())
                .post("/api/requests/{reference}/replies", reference)
                .then()
                .statusCode(400)
                .body("errors.file", containsString("Déposez"));
    }

    @Test
    void a_reply_does_not_come_from_the_future() {
        api().multiPart("note", "Bonjour")
                .multiPart("receivedOn", LocalDate.now().plusDays(2).toString())
                .post("/api/requests/{reference}/replies", reference)
                .then()
                .statusCode(400)
                .body("errors.receivedOn", containsString("à venir"));
    }

    @Test
    void another_team_finds_nothing() {
        int id = note("Secret");
        TestAccounts.Account others = accounts.aTeam();
        given().auth()
                .oauth2(others.token())
                .get("/api/requests/{reference}/replies", reference)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(others.token())
                .multiPart("note", "Intrus")
                .post("/api/requests/{reference}/replies", reference)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(others.token())
                .contentType(ContentType.JSON)
                .body(Map.of("meaning", "OTHER"))
                .patch("/api/requests/{reference}/replies/{id}", reference, id)
                .then()
                .statusCode(404);
        assertThat(replies.unqualified(others.viewer())).isEmpty();
    }

    @Test
    void a_reply_belongs_to_its_own_request() {
        int id = note("Ici");
        String other = drafting.start(us.viewer()).reference();
        given().auth()
                .oauth2(us.token())
                .get("/api/requests/{reference}/replies/{id}", other, id)
                .then()
                .statusCode(404);
    }

    @Test
    void the_pages_receive_files_then_ask_what_they_say() {
        String place = given().header("Cookie", us.cookie())
                .redirects()
                .follow(false)
                .multiPart("csrf", us.csrf())
                .multiPart("file", "lettre.txt", ("page " + reference).getBytes(StandardCharsets.UTF_8))
                .multiPart("receivedOn", ANSWERED.toString())
                .multiPart("channel", "EMAIL")
                .multiPart(new MultiPartSpecBuilder("Le délai de réponse est porté à deux mois")
                        .controlName("note")
                        .charset(StandardCharsets.UTF_8)
                        .build())
                .post("/demandes/{reference}/reponse", reference)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        given().header("Cookie", us.cookie())
                .get(place)
                .then()
                .statusCode(200)
                .body(containsString("Que dit cette réponse"))
                .body(containsString("semble être"))
                .body(containsString("L’audit de 2024"));
        given().header("Cookie", us.cookie())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", us.csrf())
                .formParam("meaning", "FEE_NOTICE")
                .formParam("FEE_NOTICE.amount", "18,50 €")
                .formParam("item-2", "NOT_HELD")
                .post(place)
                .then()
                .statusCode(303);
        assertThat(only(EntryType.FEE_NOTICE).details()).containsEntry("amount", "18.50");
        assertThat(items()).extracting(ItemView::outcome).containsExactly(Outcome.PENDING, Outcome.NOT_HELD);
    }

    private int note(String words) {
        return api().multiPart("note", words)
                .multiPart("receivedOn", ANSWERED.toString())
                .post("/api/requests/{reference}/replies", reference)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private io.restassured.response.ValidatableResponse say(int id, Map<String, Object> meaning) {
        return api().contentType(ContentType.JSON)
                .body(meaning)
                .patch("/api/requests/{reference}/replies/{id}", reference, id)
                .then();
    }

    private RequestSpecification api() {
        return given().auth().oauth2(us.token());
    }

    private List<JournalLine> standing() {
        return requests.journal(us.viewer(), reference).stream()
                .filter(line -> !line.voided() && line.voids() == null)
                .toList();
    }

    private JournalLine only(EntryType type) {
        List<JournalLine> lines =
                standing().stream().filter(line -> line.type() == type).toList();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private List<ItemView> items() {
        return requests.get(us.viewer(), reference).items();
    }
}
