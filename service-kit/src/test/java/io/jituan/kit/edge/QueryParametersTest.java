package io.jituan.kit.edge;

import static io.jituan.kit.edge.EdgeRequests.NOTES;
import static io.jituan.kit.edge.EdgeRequests.asDistrict;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.jituan.testkit.infrastructure.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class QueryParametersTest {
    @Test
    void aMisspeltFilterIsNamedWithThoseThatAreKnown() {
        asDistrict()
                .get(NOTES + "?color=RED&limit=3")
                .then()
                .statusCode(400)
                .body("code", equalTo("parameter-unknown"))
                .body("detail", containsString("\"color\""))
                .body("detail", containsString("after, colour, day, format, least, limit"));
    }

    @Test
    void whereNoneIsTakenThatIsSaid() {
        asDistrict().get("/api/v1/me?verbose=true").then().statusCode(400).body("code", equalTo("parameter-not-taken"));
    }

    @Test
    void nobodyLearnsParametersWithoutAToken() {
        given().get(NOTES + "?color=RED").then().statusCode(401);
    }
}
