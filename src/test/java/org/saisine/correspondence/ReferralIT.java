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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
        drafting.addressTo(us.viewer(), reference, bodies.aMairie("mairie@exemple.test"));
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
        send(Map.of("letter", number)).statusCode(202).body("recipient", equalTo("cada@cada.fr"));
        api().post("/api/requests/{reference}/send/undo", reference).then().statusCode(200);

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
        for (EntryType type : List.of(EntryType.REQUEST_SENT, EntryType.REQUEST_RECEIVED)) {
            journal.record(us.viewer(), reference, Entry.of(type, TODAY.minusDays(daysAgo)), null);
        }
    }

    private ValidatableResponse draft() {
        return api().contentType(ContentType.JSON)
                .body(Map.of("type", "CADA_REFERRAL"))
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
