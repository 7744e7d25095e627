package io.jituan.gateway.rate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.jituan.gateway.support.Surroundings;
import io.jituan.gateway.support.TightLimits;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/// Every client has its own rate. The tokens are those of the embedded issuer, which the gateway verifies like any.
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(value = TightLimits.class, restrictToAnnotatedClass = true)
class RateLimitTest {
    private static final int FAR_TOO_MANY = 200;

    @Test
    void whoAsksTooMuchIsToldWhenToGoOnAndNobodyElseSuffers() {
        String greedy = tokenOf("school-admin@3150100002");
        given().auth()
                .oauth2(greedy)
                .get("/api/v1/schools")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", equalTo("\"client\";q=10;w=10"))
                .header("RateLimit", startsWith("\"client\";r=9;t="));
        askUntilRefused(greedy)
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .header("RateLimit", containsString("r=0"))
                .body("code", equalTo("too-many-requests"));
        given().auth()
                .oauth2(tokenOf("school-admin@3150100003"))
                .get("/api/v1/schools")
                .then()
                .statusCode(200);
    }

    @Test
    void guessingTokensCostsRateToo() {
        askUntilRefused("guess").statusCode(429);
    }

    /// The first answer that is another than the one before, or the last of very many.
    private static ValidatableResponse askUntilRefused(String token) {
        Response first = ask(token);
        Response answer = first;
        for (int i = 0; i < FAR_TOO_MANY && answer.statusCode() == first.statusCode(); i++) {
            answer = ask(token);
        }
        return answer.then();
    }

    private static Response ask(String token) {
        return given().auth().oauth2(token).get("/api/v1/schools");
    }

    private static String tokenOf(String username) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", "jituan-cli")
                .formParam("username", username)
                .formParam("password", "demo")
                .post("/issuer/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
