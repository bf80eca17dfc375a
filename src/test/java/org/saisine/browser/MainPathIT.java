package org.saisine.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.saisine.account.Enrolment;
import org.saisine.account.OpaqueToken;
import org.saisine.account.Residence;
import org.saisine.account.SignIns;
import org.saisine.account.TeamIdentity;
import org.saisine.account.TeamKind;
import org.saisine.account.Viewer;
import org.saisine.archive.TestFiles;
import org.saisine.support.TestAccounts;

/** The main job, as a new member of a collective does it: draft, send, follow, receive, archive, find. */
@QuarkusTest
class MainPathIT {

    private static final Duration READING = Duration.ofSeconds(90);

    @Inject
    Browser browser;

    @Inject
    Enrolment enrolment;

    @Inject
    SignIns signIns;

    @Test
    void from_drafting_to_the_page_found_again() throws Exception {
        try (Visit visit = browser.signedIn(aCompleteTeam()).open("/nouvelle-demande?q=corte")) {
            Page page = visit.page();
            chooseTheMairieOfCorte(page);
            askWithAKit(page);
            sendByRegisteredLetter(page);
            receiveAScan(page);
            findItAgain(page);
        }
    }

    private static void chooseTheMairieOfCorte(Page page) {
        Locator write = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Écrire à Mairie de Corte, Haute-Corse"));
        until(() -> {
            page.reload();
            return write.count() > 0;
        });
        write.click();
        page.waitForURL("**/preparer");
    }

    private static void askWithAKit(Page page) {
        page.locator("#kit").selectOption("video-audit-evaluation");
        button(page, "Reprendre ce modèle").click();
        assertThat(page.locator("#documents").inputValue()).contains("audit");
        assertThat(page.locator("#lettre").innerText()).contains("311-1").contains("1. ");
        button(page, "Enregistrer et continuer").click();
        page.waitForURL("**/preparer/envoi");
        page.locator("input[value=REGISTERED_LETTER]").check();
        button(page, "Voir la lettre").click();
        page.waitForURL("**/courriers/1");
        button(page, "Enregistrer et relire avant l’envoi").click();
        page.waitForURL("**/envoyer*");
    }

    private static void sendByRegisteredLetter(Page page) {
        button(page, "Préparer la lettre recommandée").click();
        page.waitForURL("**/envois/*");
        page.locator("#sentOn").fill("2026-02-02");
        page.locator("#number").fill("1A 234 567 8901 2");
        button(page, "Noter l’envoi").click();
        page.locator("#receivedOn").fill("2026-02-03");
        button(page, "Noter la réception").click();
        page.navigate(casefile(page));
        String story = page.locator("main").innerText().replace('\u00a0', ' ');
        assertThat(story).contains("3 mars 2026").contains("2 mai 2026");
    }

    private static void receiveAScan(Page page) throws Exception {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Enregistrer une réponse"))
                .first()
                .click();
        page.waitForURL("**/reponse");
        byte[] scan = TestFiles.scan("Vidéo Surveillance Ville de Corte", 1);
        page.locator("#file").setInputFiles(new FilePayload("convocation.pdf", "application/pdf", scan));
        button(page, "Enregistrer la réponse").click();
        page.waitForURL("**/reponses/*");
        page.locator("input[name=meaning][value=DISCLOSURE]").check();
        button(page, "Enregistrer ce qu’elle dit").click();
        page.waitForURL("**/demandes/2*");
        assertThat(page.locator("main").innerText()).contains("Tout ce qui était demandé a été communiqué");
    }

    private static void findItAgain(Page page) {
        Locator hit = page.locator(".hits mark").first();
        until(() -> {
            page.navigate("/archive?q=vidéosurveillance");
            return hit.count() > 0;
        });
        page.locator(".hits a").first().click();
        assertThat(page.url()).contains("/documents/").contains("page=1");
        assertThat(page.locator("main mark").allInnerTexts()).contains("Vidéo", "Surveillance");
    }

    private static String casefile(Page page) {
        return page.url().replaceAll("(/demandes/[^/]+).*", "$1");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void until(BooleanSupplier done) {
        Instant end = Instant.now().plus(READING);
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).as("patience").isBefore(end);
            try {
                Thread.sleep(Duration.ofMillis(500));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private TestAccounts.Account aCompleteTeam() {
        long person = enrolment.person("jeanne." + System.nanoTime() + "@exemple.test", "Jeanne Martini");
        var identity = new TeamIdentity(
                TeamKind.ASSOCIATION,
                "Collectif de Corte",
                "Association loi de 1901",
                "W2B1000001",
                "Jeanne Martini",
                "présidente",
                "1 cours Paoli",
                "20250",
                "Corte",
                "collectif@exemple.test",
                "",
                Residence.METROPOLE);
        Viewer viewer = enrolment.viewer(person, enrolment.team(identity, person));
        OpaqueToken session = signIns.session(viewer, "Chromium");
        return new TestAccounts.Account(viewer, "", "saisine=" + session.text(), session.csrf());
    }
}
