package io.jituan.kit.edge;

import static io.jituan.kit.edge.EdgeRequests.NOTES;
import static io.jituan.kit.edge.EdgeRequests.asDistrict;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(IssuerDown.class)
class IssuerDownTest {
    @Test
    void theServiceStartsAndServesThePublicBeforeTheIssuerIsUp() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get(NOTES + "/count").then().statusCode(200);
    }

    @Test
    void aTokenCannotBeJudgedBeforeTheIssuerIsUp() {
        asDistrict()
                .get(NOTES)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body("code", equalTo("service-unavailable"));
    }
}
