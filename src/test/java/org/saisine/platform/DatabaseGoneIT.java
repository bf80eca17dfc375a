package org.saisine.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.saisine.support.TestAccounts;

/** A killed database costs a 503 page, then nothing: the service raises it again and recovers alone. */
@QuarkusTest
class DatabaseGoneIT {

    @Inject
    Home home;

    @Inject
    TestAccounts accounts;

    @Test
    void a_killed_database_gives_a_french_503_and_comes_back_with_everything() throws Exception {
        TestAccounts.Account account = accounts.aTeam();
        Path pidFile = home.root().resolve("postgres/data/postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());

        ProcessHandle.of(pid).orElseThrow().destroyForcibly();

        given().header("Cookie", account.cookie())
                .get("/demandes")
                .then()
                .statusCode(503)
                .body(containsString("momentanément indisponible"));
        assertThat(backWithin(Duration.ofSeconds(60), account)).isTrue();
    }

    private static boolean backWithin(Duration patience, TestAccounts.Account account) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            if (given().header("Cookie", account.cookie()).get("/demandes").statusCode() == 200) {
                return true;
            }
            Thread.sleep(500);
        }
        return false;
    }
}
