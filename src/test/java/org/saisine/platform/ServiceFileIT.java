package org.saisine.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServiceFileIT {

    @Inject
    Home home;

    @Test
    void says_where_the_service_answers_even_on_a_port_it_chose() throws Exception {
        Path file = home.root().resolve("service.json");
        for (int i = 0; i < 100 && !Files.exists(file); i++) {
            Thread.sleep(50);
        }
        assertThat(Files.readString(file)).contains("\"address\": \"http://127.0.0.1:" + RestAssured.port + "\"");
    }
}
