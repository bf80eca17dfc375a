package org.saisine;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StartIT {

    @Test
    void ready_when_a_user_can_work() {
        given().get("/q/health/ready").then().statusCode(200);
    }
}
