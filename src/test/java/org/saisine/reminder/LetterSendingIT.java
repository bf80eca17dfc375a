package org.saisine.reminder;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.deadline.Regime;
import org.saisine.request.Drafting;
import org.saisine.request.Drafting.Wanted;
import org.saisine.request.EntryType;
import org.saisine.request.JournalLine;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.support.MailServer;
import org.saisine.support.TestAccounts;
import org.saisine.support.TestBodies;

/** A letter from its draft to the recipient's mailbox, the post office or the form. */
@QuarkusTest
@WithTestResource(MailServer.class)
class LetterSendingIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    MailServer server;

    @Inject
    TestAccounts accounts;

    @Inject
    TestBodies bodies;

    @Inject
    Drafting drafting;

    @Inject
    Requests requests;

    @Inject
    Sweep sweep;

    @Inject
    OutgoingMails mails;

    @Inject
    EntityManager database;

    private final String recipient = "mairie." + UUID.randomUUID().toString().substring(0, 8) + "@exemple.test";
    private TestAccounts.Account us;
    private String reference;

    @BeforeEach
    void a_draft_that_lacks_nothing() {
        server.up();
        us = accounts.aTeam();
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update team set representative = 'Camille Œuvrard', street = '2 rue du Vallon', postcode = '20250',"
                                + " city = 'Corte', email = 'camille@exemple.test' where id = :team")
                .setParameter("team", us.team())
                .executeUpdate());
        reference = draft(us);
    }

    @Test
    void by_mail_it_waits_a_minute_then_leaves_once_and_the_journal_knows() throws Exception {
        int first = send(Map.of())
                .statusCode(202)
                .body("state", equalTo("QUEUED"))
                .body("channel", equalTo("EMAIL"))
                .body("recipient", equalTo(recipient))
                .body("leavesAt", notNullValue())
                .extract()
                .path("id");
        send(Map.of()).statusCode(202).body("id", equalTo(first));
        sweep.run();
        assertThat(server.received(recipient)).isEmpty();
        assertThat(journal()).isEmpty();

        sweepUntilSettled();
        assertThat(server.awaited(recipient)).hasSize(1);
        MimeMessage mail = server.received(recipient).getFirst();
        assertThat(mail.getReplyTo()[0]).hasToString("demandes+" + request().replyToken() + "@saisine.test");
        assertThat(mail.getSubject())
                .startsWith("Audit de la vidéosurveillance")
                .endsWith(reference);
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("Madame, Monsieur")
                .contains("L’audit de 2024")
                .contains("Camille Œuvrard");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Demande-" + reference + ".pdf");
        assertThat(new String(parts.getBodyPart(1).getInputStream().readNBytes(5), StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        JournalLine sent = only(EntryType.REQUEST_SENT);
        assertThat(sent.on()).isEqualTo(TODAY);
        assertThat(sent.details()).containsEntry("channel", "EMAIL");
        send(Map.of()).statusCode(200).body("state", equalTo("SENT"));
        undo().statusCode(409);
    }

    @Test
    void without_the_pdf_when_it_is_unticked() throws Exception {
        send(Map.of("attachPdf", false)).statusCode(202);
        sweepUntilSettled();
        assertThat(server.awaited(recipient).getFirst().getContentType()).startsWith("text/plain");
    }

    @Test
    void undone_within_the_minute_it_is_a_draft_again_and_may_leave_later() {
        int first = send(Map.of()).extract().path("id");
        undo().statusCode(200).body("state", equalTo("CANCELLED"));
        letter(1).body("frozen", equalTo(false)).body("sha256", nullValue());
        sweep.run();
        letMinutePass();
        sweep.run();
        assertThat(server.received(recipient)).isEmpty();
        int second = send(Map.of()).statusCode(202).extract().path("id");
        assertThat(second).isNotEqualTo(first);
        sweepUntilSettled();
        assertThat(server.awaited(recipient)).hasSize(1);
    }

    @Test
    void two_senders_at_once_send_one_mail() throws Exception {
        List<Callable<Integer>> senders = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            senders.add(() -> send(Map.of()).statusCode(202).extract().path("id"));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Integer> ids = new ArrayList<>();
            for (Future<Integer> id : threads.invokeAll(senders)) {
                ids.add(id.get());
            }
            assertThat(ids).containsOnly(ids.getFirst());
        }
        sweepUntilSettled();
        assertThat(server.awaited(recipient)).hasSize(1);
    }

    @Test
    void what_has_left_is_frozen_with_its_hash_and_its_template() {
        send(Map.of()).statusCode(202);
        letter(1)
                .body("frozen", equalTo(true))
                .body("sha256.length()", equalTo(64))
                .body("templateVersion.length()", equalTo(64));
        api().contentType(ContentType.JSON)
                .body(Map.of("text", "Autre chose"))
                .put("/api/requests/{reference}/letters/1", reference)
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
    }

    @Test
    void a_refusal_of_the_server_is_said_and_the_letter_is_a_draft_again() {
        server.surly("RCPT", "550 5.1.1 User unknown");
        send(Map.of()).statusCode(202);
        sweepUntilSettled();
        api().get("/api/requests/{reference}/dispatches", reference)
                .then()
                .body("dispatches[0].state", equalTo("FAILED"))
                .body("dispatches[0].error", containsString("a refusé cet envoi"));
        letter(1).body("frozen", equalTo(false));
        assertThat(journal()).isEmpty();
        server.up();
        send(Map.of("recipient", "accueil." + recipient)).statusCode(202);
        sweepUntilSettled();
        assertThat(server.awaited("accueil." + recipient)).hasSize(1);
    }

    @Test
    void what_is_missing_is_said_field_by_field() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update team set street = '', email = '' where id = :team")
                        .setParameter("team", us.team())
                        .executeUpdate());
        send(Map.of())
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors", hasKey("sender.address"))
                .body("errors", hasKey("sender.email"))
                .body("errors.'sender.address'", containsString("R. 112-9-1"));
        String empty = drafting.start(us.viewer()).reference();
        api().contentType(ContentType.JSON)
                .body(Map.of())
                .post("/api/requests/{reference}/send", empty)
                .then()
                .statusCode(422)
                .body("errors", hasKey("publicBodyId"))
                .body("errors", hasKey("subject"))
                .body("errors", hasKey("items"));
    }

    @Test
    void no_line_break_enters_a_header() {
        send(Map.of("recipient", "a@exemple.test\r\nBcc: b@exemple.test"))
                .statusCode(400)
                .body("title", containsString("adresse électronique"));
        api().get("/api/requests/{reference}/dispatches", reference).then().body("total", equalTo(0));
    }

    @Test
    void by_registered_letter_the_dates_and_the_proof_go_to_the_journal() {
        int id = send(Map.of("channel", "REGISTERED_LETTER"))
                .statusCode(200)
                .body("state", equalTo("TO_POST"))
                .extract()
                .path("id");
        send(Map.of("postedOn", TODAY.minusDays(9).toString(), "registeredNumber", "1A 234 567 8901 2"))
                .statusCode(200)
                .body("id", equalTo(id))
                .body("state", equalTo("POSTED"))
                .body("registeredNumber", equalTo("1A 234 567 8901 2"));
        JournalLine sent = only(EntryType.REQUEST_SENT);
        assertThat(sent.on()).isEqualTo(TODAY.minusDays(9));
        assertThat(sent.details()).containsEntry("registeredNumber", "1A 234 567 8901 2");
        page().multiPart("csrf", us.csrf())
                .multiPart("receivedOn", TODAY.minusDays(7).toString())
                .multiPart("file", "avis.txt", ("avis " + reference).getBytes(StandardCharsets.UTF_8))
                .post("/demandes/{reference}/envois/{id}", reference, id)
                .then()
                .statusCode(303);
        JournalLine received = only(EntryType.REQUEST_RECEIVED);
        assertThat(received.on()).isEqualTo(TODAY.minusDays(7));
        assertThat(received.documentId()).isNotNull();
        undo().statusCode(409);
    }

    @Test
    void a_letter_does_not_arrive_before_it_left() {
        send(Map.of(
                "channel", "REGISTERED_LETTER", "postedOn", TODAY.minusDays(2).toString()));
        send(Map.of("receivedOn", TODAY.minusDays(3).toString()))
                .statusCode(400)
                .body("errors.receivedOn", containsString("avant d’être partie"));
        assertThat(journal()).extracting(JournalLine::type).containsExactly(EntryType.REQUEST_SENT);
    }

    @Test
    void by_the_form_the_receipt_proves_the_reception() {
        send(Map.of(
                        "channel",
                        "ONLINE_FORM",
                        "submittedOn",
                        TODAY.minusDays(1).toString(),
                        "receiptNumber",
                        "SVE-77",
                        "receivedOn",
                        TODAY.minusDays(1).toString()))
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("receiptNumber", equalTo("SVE-77"));
        assertThat(journal())
                .extracting(JournalLine::type)
                .containsExactly(EntryType.REQUEST_SENT, EntryType.REQUEST_RECEIVED);
    }

    @Test
    void a_follow_up_is_drafted_edited_and_sent_the_same_way() {
        send(Map.of(
                "channel", "REGISTERED_LETTER", "postedOn", TODAY.minusDays(20).toString()));
        int number = api().contentType(ContentType.JSON)
                .body(Map.of("type", "FOLLOW_UP"))
                .post("/api/requests/{reference}/letters", reference)
                .then()
                .statusCode(201)
                .body("frozen", equalTo(false))
                .extract()
                .path("number");
        api().contentType(ContentType.JSON)
                .body(Map.of("text", "Madame, Monsieur,\n\nJe me permets de vous relancer.\n"))
                .put("/api/requests/{reference}/letters/{number}", reference, number)
                .then()
                .statusCode(200)
                .body("edited", equalTo(true));
        send(Map.of("channel", "EMAIL")).statusCode(202).body("letter", equalTo(number));
        sweepUntilSettled();
        assertThat(server.awaited(recipient)).hasSize(1);
        assertThat(only(EntryType.FOLLOW_UP_SENT).on()).isEqualTo(TODAY);
    }

    @Test
    void a_referral_carries_the_copy_of_the_request() throws Exception {
        send(Map.of(
                "channel", "REGISTERED_LETTER", "postedOn", TODAY.minusDays(50).toString()));
        send(Map.of("receivedOn", TODAY.minusDays(48).toString()));
        int number = api().contentType(ContentType.JSON)
                .body(Map.of("type", "CADA_REFERRAL"))
                .post("/api/requests/{reference}/letters", reference)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        String commission = "cada-" + recipient;
        send(Map.of("letter", number, "channel", "EMAIL", "recipient", commission, "attachPdf", false))
                .statusCode(202);
        sweepUntilSettled();
        assertThat(server.awaited(commission)).hasSize(1);
        MimeMultipart parts =
                (MimeMultipart) server.received(commission).getFirst().getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Demande-" + reference + "-lettre-2.pdf");
        assertThat(parts.getBodyPart(2).getFileName())
                .startsWith("PJ01_demande-de-communication_")
                .endsWith(".pdf");
        assertThat(only(EntryType.REFERRED).on()).isEqualTo(TODAY);
    }

    @Test
    void a_draft_has_its_pdf_and_another_team_nothing() {
        send(Map.of("channel", "REGISTERED_LETTER"));
        byte[] pdf = api().get("/api/requests/{reference}/letters/1.pdf", reference)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        TestAccounts.Account others = accounts.aTeam();
        for (String path : List.of("/letters", "/letters/1", "/letters/1.pdf", "/dispatches")) {
            given().auth()
                    .oauth2(others.token())
                    .get("/api/requests/" + reference + path)
                    .then()
                    .statusCode(404);
        }
        given().auth()
                .oauth2(others.token())
                .post("/api/requests/{reference}/send", reference)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void the_pages_show_the_letter_before_and_the_sending_after() {
        page().get("/demandes/{reference}/envoyer", reference)
                .then()
                .statusCode(200)
                .body(containsString("Relire et envoyer"))
                .body(containsString(recipient))
                .body(containsString("L’audit de 2024"));
        page().get("/demandes/{reference}/courriers/1", reference)
                .then()
                .statusCode(200)
                .body(containsString("Telle qu’elle sera imprimée"));
        String place = page().formParam("csrf", us.csrf())
                .formParam("letter", 1)
                .formParam("channel", "EMAIL")
                .formParam("recipient", recipient)
                .formParam("attachPdf", "true")
                .post("/demandes/{reference}/envoyer", reference)
                .then()
                .statusCode(303)
                .header("Location", containsString("/demandes/" + reference + "/envois/"))
                .extract()
                .header("Location");
        page().get(place).then().statusCode(200).body(containsString("Annuler l’envoi"));
        page().formParam("csrf", us.csrf())
                .post(place + "/annuler")
                .then()
                .statusCode(303)
                .header("Location", containsString("/courriers/1"));
        page().get("/courriels")
                .then()
                .statusCode(200)
                .body(containsString(recipient))
                .body(containsString("Annulé"));
    }

    @Test
    void somebody_elses_words_are_not_overwritten() {
        page().get("/demandes/{reference}/envoyer", reference).then().statusCode(200);
        int version = letter(1).extract().path("version");
        api().contentType(ContentType.JSON)
                .body(Map.of("text", "La version de Camille.", "version", version))
                .put("/api/requests/{reference}/letters/1", reference)
                .then()
                .statusCode(200);
        page().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", us.csrf())
                .formParam("subject", "Objet")
                .formParam("text", "La version de Dominique.")
                .formParam("version", version)
                .post("/demandes/{reference}/courriers/1", reference)
                .then()
                .statusCode(409)
                .body(containsString("La version de Camille."))
                .body(containsString("La version de Dominique."));
    }

    private String draft(TestAccounts.Account account) {
        String fresh = drafting.start(account.viewer()).reference();
        drafting.addressTo(account.viewer(), fresh, bodies.aMairie(recipient));
        drafting.ask(
                account.viewer(),
                fresh,
                new Wanted(
                        "Audit de la vidéosurveillance",
                        List.of("L’audit de 2024", "Le contrat de maintenance"),
                        Regime.GENERAL,
                        null),
                null);
        return fresh;
    }

    /** Swept, whether by the test or by the service itself, and told to the dispatch. */
    private void sweepUntilSettled() {
        letMinutePass();
        for (int i = 0; i < 300; i++) {
            sweep.run();
            if (QuarkusTransaction.requiringNew()
                            .call(() -> mails.count("teamId = ?1 and not reported and state <> CANCELLED", us.team()))
                    == 0) {
                return;
            }
            LockSupport.parkNanos(100_000_000);
        }
    }

    private ValidatableResponse send(Map<String, Object> options) {
        return api().contentType(ContentType.JSON)
                .body(options)
                .post("/api/requests/{reference}/send", reference)
                .then();
    }

    private ValidatableResponse undo() {
        return api().post("/api/requests/{reference}/send/undo", reference).then();
    }

    private ValidatableResponse letter(int number) {
        return api().get("/api/requests/{reference}/letters/{number}", reference, number)
                .then();
    }

    private RequestSpecification api() {
        return given().auth().oauth2(us.token());
    }

    private RequestSpecification page() {
        return given().header("Cookie", us.cookie()).redirects().follow(false);
    }

    private void letMinutePass() {
        QuarkusTransaction.requiringNew()
                .run(() -> mails.update(
                        "nextTry = ?1 where teamId = ?2 and nextTry is not null", Instant.now(), us.team()));
    }

    private RequestView request() {
        return requests.get(us.viewer(), reference);
    }

    private List<JournalLine> journal() {
        return requests.journal(us.viewer(), reference);
    }

    private JournalLine only(EntryType type) {
        List<JournalLine> lines =
                journal().stream().filter(line -> line.type() == type).toList();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }
}
