package org.saisine.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.saisine.account.InvitationIssued;
import org.saisine.account.PasswordResetRequested;
import org.saisine.support.TestAccounts;

@QuarkusTest
class AccountMailsIT {

    private static final Instant EXPIRES = Instant.parse("2026-05-02T05:30:00Z");

    @Inject
    Event<InvitationIssued> invitations;

    @Inject
    Event<PasswordResetRequested> resets;

    @Inject
    OutgoingMails mails;

    @Inject
    Outbox outbox;

    @Inject
    TestAccounts accounts;

    @ConfigProperty(name = "saisine.url")
    String site;

    private final String secret = UUID.randomUUID().toString();
    private final String someone = "invite." + secret.substring(0, 8) + "@exemple.test";

    @Test
    void an_invitation_says_who_invites_and_until_when() {
        invite();
        assertThat(onlyMail().text().subject()).isEqualTo("Invitation à rejoindre Les Yeux ouverts");
        assertThat(onlyMail().text().body()).isEqualTo("""
                Bonjour,

                Camille vous invite à rejoindre «\u00a0Les Yeux ouverts\u00a0» sur Saisine, pour obtenir ensemble des documents administratifs.

                Pour accepter, ouvrez ce lien avant le 2\u00a0mai 2026 à 7\u00a0h\u00a030\u202f; il ne sert qu’une fois\u00a0:

                %s/invitation/%s

                Si vous n’attendiez pas cette invitation, ne faites rien\u00a0: sans ce lien, personne ne peut agir en votre nom.
                """.formatted(site, secret));
    }

    @Test
    void a_forgotten_password_brings_a_link() {
        QuarkusTransaction.requiringNew()
                .run(() -> resets.fire(
                        new PasswordResetRequested(someone, "Camille", "/mot-de-passe/" + secret, EXPIRES)));
        assertThat(onlyMail().text().body()).startsWith("Bonjour Camille,").contains(site + "/mot-de-passe/" + secret);
    }

    @Test
    void the_link_is_forgotten_once_it_has_left() {
        invite();
        long id = onlyMail().id();
        QuarkusTransaction.requiringNew().run(() -> outbox.sent(id, false));
        assertThat(onlyMail().text().body()).doesNotContain(secret);
        assertThat(onlyMail().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void nothing_is_recorded_of_an_invitation_that_was_not_issued() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    invitations.fire(issued());
                    throw new IllegalStateException("rolled back");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(QuarkusTransaction.requiringNew().call(() -> mails.count("text.recipient", someone)))
                .isZero();
    }

    @Test
    void only_administrators_see_these_mails() {
        invite();
        long id = onlyMail().id();
        var administrator = accounts.anAdministrator();
        RestAssured.given()
                .header("Cookie", administrator.cookie())
                .get("/courriels/{id}", id)
                .then()
                .statusCode(200);
        RestAssured.given()
                .header("Cookie", accounts.aTeam().cookie())
                .get("/courriels/{id}", id)
                .then()
                .statusCode(404);
    }

    @Test
    void without_a_server_the_page_says_what_to_do() {
        String page = RestAssured.given()
                .header("Cookie", accounts.aTeam().cookie())
                .get("/courriels")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("Aucun serveur de courriel n’est configuré").contains("QUARKUS_MAILER_HOST");
    }

    private InvitationIssued issued() {
        return new InvitationIssued(someone, "Les Yeux ouverts", "Camille", "/invitation/" + secret, EXPIRES);
    }

    private void invite() {
        QuarkusTransaction.requiringNew().run(() -> invitations.fire(issued()));
    }

    private OutgoingMail onlyMail() {
        return QuarkusTransaction.requiringNew()
                .call(() -> mails.find("text.recipient", someone).singleResult());
    }
}
