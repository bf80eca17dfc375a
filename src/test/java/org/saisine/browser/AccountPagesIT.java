package org.saisine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.account.PasswordChoice;
import org.saisine.account.Role;
import org.saisine.support.TestAccounts;
import org.saisine.support.TestAccounts.Account;

/** Signing in, being invited, settings: as seen and used in a real Chromium. */
@QuarkusTest
class AccountPagesIT {

    private static final String PASSWORD = "quatre mots sans rapport";

    @Inject
    Browser browser;

    @Inject
    TestAccounts accounts;

    @Inject
    PasswordChoice passwords;

    @ParameterizedTest
    @ValueSource(strings = {"/connexion", "/mot-de-passe-oublie"})
    void what_a_stranger_sees_is_accessible_quiet_and_fits(String path) {
        try (Visit visit = browser.stranger().open(path)) {
            visit.screenshot("compte" + path.replace('/', '-'));
            visit.isAccessible().fitsEveryWidth().isQuiet();
        }
    }

    @ParameterizedTest
    @CsvSource({"/reglages", "/reglages/equipe", "/reglages/instance"})
    void the_settings_are_accessible_quiet_and_fit(String path) {
        Account administrator = accounts.anAdministrator();
        accounts.memberOf(administrator, Role.READER);
        try (Visit visit = browser.signedIn(administrator).open(path)) {
            visit.screenshot("compte" + path.replace('/', '-')).screenshotInTheDark("compte" + path.replace('/', '-'));
            visit.isAccessible().fitsEveryWidth().isQuiet();
        }
    }

    @Test
    void an_invitation_goes_from_one_browser_to_another() {
        Account manager = accounts.aTeam();
        String link;
        try (Visit visit = browser.signedIn(manager).open("/reglages/equipe")) {
            visit.page().getByLabel("Son adresse électronique").fill("billie." + manager.team() + "@exemple.test");
            visit.page()
                    .getByText("Inviter", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                    .click();
            link = visit.page().locator("#lien").textContent();
            visit.screenshot("compte-invitation-prete").isAccessible();
        }
        try (Visit visit = browser.stranger().open(link.replaceFirst("https?://[^/]+", ""))) {
            visit.screenshot("compte-invitation");
            visit.isAccessible().fitsEveryWidth();
            visit.page().getByLabel("Votre nom").fill("Billie Martin");
            visit.page().getByLabel("Mot de passe").fill(PASSWORD);
            visit.page().getByText("Créer mon compte et rejoindre").click();
            visit.open("/reglages/equipe");
            assertThat(visit.page().locator("h1")).containsText("Collectif");
        }
    }

    @Test
    void a_session_that_ended_while_somebody_typed_costs_no_word() {
        Account account = accounts.aTeam();
        passwords.set(account.viewer().personId(), PASSWORD);
        Account again = accounts.signedInAgain(account);
        try (Visit visit = browser.signedIn(again).open("/reglages")) {
            visit.page()
                    .getByLabel("Nom", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                    .fill("Camille d’Été « la Juste »");
            visit.page().context().clearCookies();
            visit.page().getByText("Enregistrer mes informations").click();
            assertThat(visit.page().locator(".notice")).containsText("Votre texte est gardé");
            visit.screenshot("compte-session-finie");
            visit.page()
                    .getByLabel("Adresse électronique")
                    .fill(account.viewer().email());
            visit.page().getByLabel("Mot de passe").fill(PASSWORD);
            visit.page().locator("main button").click();
            assertThat(visit.page().locator("h1")).hasText("Votre texte a été conservé");
            visit.screenshot("compte-texte-garde").isAccessible();
            visit.page().getByText("Envoyer mon texte").click();
            assertThat(visit.page().locator(".flash")).hasText("Vos informations sont enregistrées.");
            assertThat(visit.page().locator("#name")).hasValue("Camille d’Été « la Juste »");
        }
    }
}
