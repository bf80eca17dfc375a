package org.saisine.correspondence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.archive.AddDocument;
import org.saisine.archive.Description;
import org.saisine.archive.DocumentKind;
import org.saisine.archive.Provenance;
import org.saisine.archive.Upload;
import org.saisine.deadline.Regime;
import org.saisine.request.Channel;
import org.saisine.request.Delivery;
import org.saisine.request.Drafting;
import org.saisine.request.Drafting.Wanted;
import org.saisine.request.Entry;
import org.saisine.request.EntryType;
import org.saisine.request.Journal;
import org.saisine.request.JournalLine;
import org.saisine.request.Requests;
import org.saisine.support.TestAccounts;
import org.saisine.support.TestBodies;

/** From a month of silence to the CADA, as a program goes and as a person does. */
@QuarkusTest
class ReferralIT {

    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/Paris"));

    @Inject
    TestAccounts accounts;

    @Inject
    TestBodies bodies;

    @Inject
    Drafting drafting;

    @Inject
    Requests requests;

    @Inject
    Journal journal;

    @Inject
    AddDocument archive;

    @Inject
    EntityManager database;

    private TestAccounts.Account us;
    private String reference;

    @BeforeEach
    void a_request_of_a_known_person() {
        us = accounts.aTeam();
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update team set representative = 'Camille Œuvrard', street = '2 rue du Vallon', postcode = '20250',"
                                + " city = 'Corte', email = 'camille@exemple.test' where id = :team")
                .setParameter("team", us.team())
                .executeUpdate());
        reference = drafting.start(us.viewer()).reference();
        long mairie = bodies.aMairie("mairie@exemple.test");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update public_body set tribunal = 'Bastia' where id = :id")
                        .setParameter("id", mairie)
                        .executeUpdate());
        drafting.addressTo(us.viewer(), reference, mairie);
        drafting.ask(
                us.viewer(), reference, new Wanted("Audit", List.of("L’audit de 2024"), Regime.GENERAL, null), null);
        drafting.sendBy(us.viewer(), reference, Channel.EMAIL, Delivery.EMAIL, "mairie@exemple.test");
    }

    @Test
    void before_the_refusal_is_born_it_is_refused_with_the_day() {
        received(10);
        draft().statusCode(409)
                .body("title", containsString("La CADA ne peut pas être saisie"))
                .body("detail", containsString("à partir du"));
        page().formParam("csrf", us.csrf())
                .post("/demandes/{reference}/courriers/nouveau/cada-referral", reference)
                .then()
                .statusCode(409);
    }

    @Test
    void after_it_the_letter_goes_to_the_cada_and_the_journal_knows() {
        received(40);
        int number = draft().statusCode(201)
                .body("wholeText", containsString("75334 PARIS CEDEX 07"))
                .body("text", containsString("une décision implicite de refus"))
                .body("enclosures", hasItem(containsString("Demande de communication")))
                .body("missing.field", not(hasItem("subject")))
                .extract()
                .path("number");
        // The request left from elsewhere: a mail would not carry its copy, an envelope may.
        send(Map.of("letter", number))
                .statusCode(422)
                .body("errors.enclosures", containsString("n’est pas dans le dossier"));

        send(Map.of(
                        "letter",
                        number,
                        "channel",
                        "REGISTERED_LETTER",
                        "postedOn",
                        TODAY.minusDays(2).toString()))
                .statusCode(200)
                .body("state", equalTo("POSTED"));
        assertThat(lines())
                .filteredOn(line -> line.type() == EntryType.REFERRED)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.on()).isEqualTo(TODAY.minusDays(2));
                    assertThat(line.details()).containsEntry("letter", "CADA_REFERRAL");
                });
        draft().statusCode(409).body("detail", containsString("déjà fait"));
    }

    @Test
    void its_enclosures_come_as_one_archive_one_file_each() throws Exception {
        received(40);
        draft().statusCode(201);
        byte[] zip = api().get("/api/requests/{reference}/letters/1/pieces.zip", reference)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            assertThat(files.getNextEntry().getName()).isEqualTo("inventaire.txt");
            assertThat(new String(files.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Pièce n°\u00a01\u00a0: Demande de communication", "à joindre vous-même");
            assertThat(files.getNextEntry().getName()).matches("PJ02_preuve-de-reception-de-la-demande_[0-9-]+\\.txt");
        }
        given().auth()
                .oauth2(accounts.aTeam().token())
                .get("/api/requests/{reference}/letters/1/pieces.zip", reference)
                .then()
                .statusCode(404);
    }

    @Test
    void the_court_is_that_of_the_body_may_be_changed_and_takes_no_mail() {
        received(120);
        event(Entry.of(EntryType.REFERRED, TODAY.minusDays(85)));
        event(Entry.of(EntryType.REFERRAL_REGISTERED, TODAY.minusDays(80)).with("number", "20261234"));
        int number = draft("COURT_APPLICATION")
                .statusCode(201)
                .body("wholeText", containsString("Tribunal administratif de Bastia"))
                .body("channel", equalTo("ONLINE_FORM"))
                .extract()
                .path("number");
        api().contentType(ContentType.JSON)
                .body(Map.of("addressee", Map.of("name", "Tribunal administratif de Nice")))
                .put("/api/requests/{reference}/letters/{number}", reference, number)
                .then()
                .statusCode(200)
                .body("wholeText", containsString("Tribunal administratif de Nice"));
        draft("COURT_APPLICATION").body("wholeText", containsString("Tribunal administratif de Nice"));
        send(Map.of("letter", number, "channel", "EMAIL", "recipient", "greffe@exemple.test"))
                .statusCode(422)
                .body("errors.channel", containsString("Télérecours"));
        page().get("/demandes/{reference}/envoyer?lettre={number}", reference, number)
                .then()
                .statusCode(200)
                .body(containsString("Par Télérecours citoyens"))
                .body(not(containsString("Envoyer par courriel")))
                .body(containsString("pieces.zip"));
        send(Map.of(
                        "letter",
                        number,
                        "channel",
                        "ONLINE_FORM",
                        "submittedOn",
                        TODAY.minusDays(1).toString()))
                .statusCode(200);
        assertThat(lines())
                .filteredOn(line -> line.type() == EntryType.COURT_ACTION_FILED)
                .singleElement()
                .extracting(JournalLine::on)
                .isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void when_the_time_is_over_a_new_request_says_that_it_is_one() {
        received(120);
        event(Entry.of(EntryType.ACKNOWLEDGED, TODAY.minusDays(119)).with("mentionsReferral", true));
        String location = draft("NEW_REQUEST")
                .statusCode(201)
                .body("type", equalTo("NEW_REQUEST"))
                .body("text", containsString("une nouvelle demande ayant le même objet que celle du"))
                .extract()
                .header("Location");
        assertThat(location).doesNotContain(reference).endsWith("/letters/1");
        draft("CADA_REFERRAL").statusCode(409).body("detail", containsString("Le dernier jour pour saisir la CADA"));
    }

    @Test
    void fees_are_accepted_or_contested_as_one_says() {
        received(5);
        event(Entry.of(EntryType.FEE_NOTICE, TODAY.minusDays(1)).with("amount", "18.5"));
        draft("FEE_REPLY").statusCode(201).body("text", containsString("Je conteste ces frais"));
        api().contentType(ContentType.JSON)
                .body(Map.of("type", "FEE_REPLY", "stance", "ACCEPT"))
                .post("/api/requests/{reference}/letters", reference)
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("text", containsString("dans la limite de 18,50"));
        page().get("/demandes/{reference}/courriers/1", reference)
                .then()
                .statusCode(200)
                .body(containsString("Accepter, avec un plafond"));
    }

    @Test
    void a_person_comes_to_the_letter_from_the_next_step() {
        received(40);
        page().formParam("csrf", us.csrf())
                .post("/demandes/{reference}/courriers/nouveau/cada-referral", reference)
                .then()
                .statusCode(303)
                .header("Location", containsString("/demandes/" + reference + "/courriers/1"));
        page().get("/demandes/{reference}/envoyer?lettre=1", reference)
                .then()
                .statusCode(200)
                .body(containsString("Par le formulaire de la CADA"))
                .body(containsString("value=\"cada@cada.fr\""));
        page().formParam("csrf", us.csrf())
                .post("/demandes/{reference}/courriers/nouveau/nothing-such", reference)
                .then()
                .statusCode(404);
        given().header("Cookie", accounts.aTeam().cookie())
                .redirects()
                .follow(false)
                .formParam("csrf", us.csrf())
                .post("/demandes/{reference}/courriers/nouveau/cada-referral", reference)
                .then()
                .statusCode(not(equalTo(303)));
    }

    private void received(int daysAgo) {
        event(Entry.of(EntryType.REQUEST_SENT, TODAY.minusDays(daysAgo)));
        event(Entry.of(EntryType.REQUEST_RECEIVED, TODAY.minusDays(daysAgo)).provedBy(aDocument()));
    }

    private void event(Entry line) {
        journal.record(us.viewer(), reference, line, null);
    }

    private long aDocument() {
        Upload file = Upload.stream(
                new ByteArrayInputStream(("avis " + reference).getBytes(StandardCharsets.UTF_8)), "avis.txt");
        return archive.record(
                        us.viewer(),
                        archive.store(file),
                        "avis.txt",
                        new Description(null, DocumentKind.LETTER, null, null, List.of()),
                        Provenance.none())
                .document()
                .id();
    }

    private ValidatableResponse draft() {
        return draft("CADA_REFERRAL");
    }

    private ValidatableResponse draft(String type) {
        return api().contentType(ContentType.JSON)
                .body(Map.of("type", type))
                .post("/api/requests/{reference}/letters", reference)
                .then();
    }

    private ValidatableResponse send(Map<String, Object> options) {
        return api().contentType(ContentType.JSON)
                .body(options)
                .post("/api/requests/{reference}/send", reference)
                .then();
    }

    private List<JournalLine> lines() {
        return requests.journal(us.viewer(), reference);
    }

    private RequestSpecification api() {
        return given().auth().oauth2(us.token());
    }

    private RequestSpecification page() {
        return given().header("Cookie", us.cookie()).redirects().follow(false);
    }
}
