package org.saisine.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.request.Drafting;
import org.saisine.request.Requests;
import org.saisine.support.TestAccounts;

/** Double click, impatience, a proxy that tries again: one form, one effect, the same answer. */
@QuarkusTest
class OnlyOnceIT {

    @Inject
    TestAccounts accounts;

    @Inject
    Drafting drafting;

    @Inject
    Requests requests;

    private TestAccounts.Account account;
    private String reference;

    @BeforeEach
    void aRequest() {
        account = accounts.aTeam();
        reference = drafting.start(account.viewer()).reference();
    }

    @Test
    void two_clicks_at_once_write_one_line_and_both_land_on_the_casefile() throws Exception {
        String form = account.csrf() + OnlyOnce.SEPARATOR + UUID.randomUUID();
        try (var clicks = Executors.newFixedThreadPool(2)) {
            Callable<Response> click = () -> note(form, LocalDate.of(2026, 3, 1).toString());
            for (var answer : clicks.invokeAll(List.of(click, click))) {
                assertThat(answer.get().statusCode()).isEqualTo(303);
                assertThat(answer.get().header("Location")).endsWith("/demandes/" + reference);
            }
        }
        assertThat(requests.journal(account.viewer(), reference)).hasSize(1);
    }

    @Test
    void a_refused_form_may_be_corrected_and_sent_again() {
        String form = account.csrf() + OnlyOnce.SEPARATOR + UUID.randomUUID();

        assertThat(note(form, "").statusCode()).isEqualTo(422);
        assertThat(note(form, "2026-03-01").statusCode()).isEqualTo(303);
        assertThat(requests.journal(account.viewer(), reference)).hasSize(1);
    }

    private Response note(String csrf, String date) {
        return given().header("Cookie", account.cookie())
                .redirects()
                .follow(false)
                .formParam("csrf", csrf)
                .formParam("type", "NOTE")
                .formParam("date", date)
                .formParam("text", "Appel à la mairie")
                .post("/demandes/" + reference + "/journal/ajouter");
    }
}
