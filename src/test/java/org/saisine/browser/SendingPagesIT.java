package org.saisine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.deadline.Regime;
import org.saisine.request.Drafting;
import org.saisine.support.TestAccounts;
import org.saisine.support.TestAccounts.Account;
import org.saisine.support.TestBodies;

/** A letter read again, sent, recorded, answered: as seen and used in a real Chromium. */
@QuarkusTest
class SendingPagesIT {

    @Inject
    Browser browser;

    @Inject
    TestAccounts accounts;

    @Inject
    TestBodies bodies;

    @Inject
    Drafting drafting;

    @Inject
    EntityManager database;

    private Account us;
    private String request;

    @BeforeEach
    void a_draft() {
        us = accounts.aTeam();
        String reference = drafting.start(us.viewer()).reference();
        drafting.addressTo(us.viewer(), reference, bodies.aMairie("mairie@corte.exemple.test"));
        drafting.ask(
                us.viewer(),
                reference,
                new Drafting.Wanted(
                        "Audit de la vidéosurveillance",
                        List.of(
                                "Le rapport d’audit du dispositif de vidéoprotection, 2024",
                                "Le contrat de maintenance des caméras et ses avenants"),
                        Regime.GENERAL,
                        null),
                null);
        request = "/demandes/" + reference;
    }

    @Test
    void what_is_missing_is_listed_beside_the_letter() {
        try (Visit visit = browser.signedIn(us).open(request + "/envoyer")) {
            looksRight(visit, "envoyer-incomplet");
            assertThat(visit.page().locator(".missing")).containsText("adresse postale");
        }
    }

    @Test
    void a_letter_is_edited_with_its_printed_page_beside_it() {
        identify();
        try (Visit visit = browser.signedIn(us).open(request + "/envoyer")) {
            looksRight(visit, "envoyer");
            visit.page().getByText("Modifier le texte").click();
            looksRight(visit, "courrier-brouillon");
            visit.page().getByLabel("Texte").fill("Madame, Monsieur,\n\nVoici mes propres mots.");
            assertThat(visit.page().locator("#apercu")).containsText("Voici mes propres mots.");
            visit.page().getByText("Enregistrer", exactly()).click();
            assertThat(visit.page().locator(".flash")).hasText("Lettre enregistrée.");
            assertThat(visit.page().locator(".missing")).containsText("n’est pas dans le texte");
            visit.screenshot("courrier-incomplet").isAccessible().isQuiet();
        }
    }

    @Test
    void a_mail_may_be_undone_and_leaves_a_trace() {
        identify();
        try (Visit visit = browser.signedIn(us).open(request + "/envoyer")) {
            visit.page().getByText("Envoyer par courriel").click();
            looksRight(visit, "envoi-courriel");
            visit.page().getByText("Lire la lettre").click();
            looksRight(visit, "courrier-fige");
            visit.page().goBack();
            visit.page().getByText("Annuler l’envoi").click();
            assertThat(visit.page().locator(".flash")).containsText("rien n’est parti");
            visit.open("/courriels");
            looksRight(visit, "courriels");
            visit.page().locator("table a").first().click();
            looksRight(visit, "courriel");
        }
    }

    @Test
    void a_registered_letter_is_posted_then_received() {
        identify();
        try (Visit visit = browser.signedIn(us).open(request + "/envoyer")) {
            visit.page().getByText("Préparer la lettre recommandée").click();
            looksRight(visit, "envoi-recommande");
            visit.page().getByLabel("Numéro du recommandé").fill("1A 234 567 8901 2");
            visit.page().getByText("Noter l’envoi").click();
            assertThat(visit.page().locator(".facts")).containsText("1A 234 567 8901 2");
            looksRight(visit, "envoi-poste");
        }
    }

    @Test
    void the_texts_for_a_form_can_be_copied() {
        identify();
        try (Visit visit = browser.signedIn(us).open(request + "/envoyer")) {
            visit.page().getByText("Préparer les textes à copier").click();
            looksRight(visit, "envoi-formulaire");
        }
    }

    @Test
    void a_reply_is_received_then_understood() {
        identify();
        given().auth()
                .oauth2(us.token())
                .contentType(ContentType.JSON)
                .body(Map.of("channel", "REGISTERED_LETTER", "postedOn", "2026-02-03"))
                .post("/api/requests/" + request.substring("/demandes/".length()) + "/send")
                .then()
                .statusCode(200);
        try (Visit visit = browser.signedIn(us).open(request + "/reponse")) {
            looksRight(visit, "recevoir-reponse");
            visit.page().getByLabel("Note").fill("Le coût de la reproduction s’élève à 18 euros.");
            visit.page().getByText("Enregistrer la réponse").click();
            assertThat(visit.page().locator("h1")).containsText("Que dit cette réponse");
            assertThat(visit.page().locator("[value=FEE_NOTICE]")).isChecked();
            looksRight(visit, "qualifier-reponse");
            visit.page().getByLabel("Montant annoncé").fill("dix-huit");
            visit.page().getByText("Enregistrer ce qu’elle dit").click();
            assertThat(visit.page().locator(".error-summary")).containsText("Écrivez un montant");
            visit.page().getByLabel("Montant annoncé").fill("18 €");
            visit.page().getByText("Enregistrer ce qu’elle dit").click();
            assertThat(visit.page().locator(".flash")).containsText("frais");
        }
    }

    private void identify() {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update team set representative = 'Camille Œuvrard', street = '2 rue du Vallon', postcode = '20250',"
                                + " city = 'Corte', email = 'camille@exemple.test' where id = :team")
                .setParameter("team", us.team())
                .executeUpdate());
    }

    private static com.microsoft.playwright.Page.GetByTextOptions exactly() {
        return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
    }

    private static void looksRight(Visit visit, String name) {
        visit.screenshot(name);
        visit.isAccessible().fitsEveryWidth().isQuiet();
    }
}
