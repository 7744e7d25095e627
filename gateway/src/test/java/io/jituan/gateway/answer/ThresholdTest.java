package io.jituan.gateway.answer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.gateway.support.StubService;
import io.jituan.gateway.support.Surroundings;
import io.jituan.gateway.support.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every answer carries, and what the gateway answers itself.
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ThresholdTest {
    @SuppressWarnings("NullAway.Init")
    World world;

    @Test
    void aSaneRequestIdIsTakenOverByAnswerServiceAndProblem() {
        given().header("X-Request-Id", "tour-2026.11_23")
                .get("/api/v1/schools")
                .then()
                .header("X-Request-Id", equalTo("tour-2026.11_23"));
        assertEquals(
                List.of("tour-2026.11_23"),
                world.group().last("/api/v1/schools").header("X-Request-Id"));
        given().header("X-Request-Id", "tour-2026.11_23")
                .get("/api/v1/unicorns")
                .then()
                .body("requestId", equalTo("tour-2026.11_23"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "has spaces in it", "evil${jndi:x}", "quote\"quote\"", "路径路径路径路径"})
    void anythingElseIsReplacedByOurOwn(String given) {
        String answered = given().header("X-Request-Id", given).get("/healthz").header("X-Request-Id");
        assertEquals(7, UUID.fromString(answered).version());
    }

    @Test
    void everyAnswerForbidsWhatBrowsersWouldDoWithIt() {
        given().get("/api/v1/schools")
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
    }

    /// Of two policies browsers enforce both, and a page under the strictest one would show no style.
    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/docs/signed-in", "/problems", "/problems/role-missing"})
    void aPageSaysAloneWhatItMayLoad(String path) {
        List<String> policies = given().accept("text/html").get(path).headers().getValues("Content-Security-Policy");
        assertEquals(1, policies.size(), policies.toString());
        assertTrue(policies.getFirst().contains("style-src"), policies.toString());
    }

    @Test
    void aPageOfAnAllowedOriginMayAskAndReadOurHeaders() {
        given().header("Origin", "http://localhost:5173")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key")
                .options("/api/v1/schools")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("http://localhost:5173"))
                .header("Access-Control-Allow-Methods", containsString("POST"));
        world.group().on("/api/v1/schools/cors", exchange -> {
            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
            StubService.answer(exchange, 200, "{}");
        });
        List<String> allowed = given().header("Origin", "http://localhost:5173")
                .get("/api/v1/schools/cors")
                .headers()
                .getValues("Access-Control-Allow-Origin");
        assertEquals(List.of("http://localhost:5173"), allowed);
    }

    @Test
    void aPageOfAnotherOriginMayNot() {
        given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/api/v1/schools")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void anUnknownPathIsAProblemInEitherLanguage() {
        given().get("/nowhere").then().statusCode(404).body("code", equalTo("route-unknown"));
        given().header("Accept-Language", "zh-CN")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .body("title", equalTo("没有这个地址"));
    }

    @Test
    void aHeaderBeyondMeasureIsRefused() {
        given().header("X-Long", "x".repeat(40_000))
                .get("/api/v1/schools")
                .then()
                .statusCode(431);
    }

    @Test
    void theRootSaysWhereToGo() {
        given().accept("application/json")
                .get("/")
                .then()
                .statusCode(200)
                .body("places.path", hasItem("/docs"))
                .body("places.path", hasItem("/healthz"));
        given().accept("text/html").get("/").then().statusCode(200).body(containsString("接口文档"));
    }

    @Test
    void theWholeIsDownWhereOneServiceIsAndEachIsNamed() {
        given().get("/healthz")
                .then()
                .statusCode(503)
                .body("status", equalTo("DOWN"))
                .body("services.find { it.name == 'group-service' }.status", equalTo("UP"))
                .body("services.find { it.name == 'enrollment-service' }.status", equalTo("DOWN"));
    }

    @Test
    void theGatewayItselfIsAliveAndReadyAllTheSame() {
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void theDocumentIsThereThoughAServiceIsDown() {
        world.group()
                .on("/q/openapi", 200, "{\"paths\":{\"/api/v1/imports\":{\"get\":{\"operationId\":\"listImports\"}}}}");
        given().get("/openapi")
                .then()
                .statusCode(200)
                .body(
                        "components.securitySchemes.signIn.openIdConnectUrl",
                        equalTo(world.issuer().url() + "/.well-known/openid-configuration"))
                .body("'x-services'.find { it.name == 'enrollment-service' }.document", equalTo("MISSING"));
        given().get("/openapi.yaml").then().statusCode(200).body(containsString("openapi: \"3.1.0\""));
        given().accept("application/yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/yaml");
    }

    @Test
    void thePageToBrowseItLoadsNothingFromElsewhere() {
        given().get("/docs")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(not(containsString("https://")));
        given().get("/openapi-ui/swagger-ui-bundle.js").then().statusCode(200);
        given().get("/docs.js").then().statusCode(200);
        given().get("/docs/signed-in").then().statusCode(200).body(containsString("/docs-signed-in.js"));
        given().get("/docs-signed-in.js").then().statusCode(200);
    }

    @Test
    void aMethodThatAPathDoesNotTakeIsAProblemThatNamesThoseItTakes() {
        given().delete("/healthz")
                .then()
                .statusCode(405)
                .header("Allow", containsString("GET"))
                .body("code", equalTo("method-not-allowed"));
    }
}
