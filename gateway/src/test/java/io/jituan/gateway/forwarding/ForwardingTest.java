package io.jituan.gateway.forwarding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.gateway.support.StubService;
import io.jituan.gateway.support.StubService.Received;
import io.jituan.gateway.support.Surroundings;
import io.jituan.gateway.support.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// What happens to requests and answers on their way.
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ForwardingTest {
    private static final int MEBIBYTE = 1 << 20;

    @SuppressWarnings("NullAway.Init")
    World world;

    @Test
    void aPluralReachesItsServiceWithQueryAndBody() {
        given().urlEncodingEnabled(false)
                .body("{\"name\":\"涪陵\"}".getBytes(StandardCharsets.UTF_8))
                .contentType("application/json")
                .post("/api/v1/schools?dry=true&q=%E6%B6%AA")
                .then()
                .statusCode(200);
        Received received = world.group().last("/api/v1/schools");
        assertEquals("POST", received.method());
        assertEquals("/api/v1/schools?dry=true&q=%E6%B6%AA", received.uri());
        assertEquals(17, received.bodyBytes());
    }

    @Test
    void theNameOfAServiceIsStrippedAndPutBackIntoLocationAndLink() {
        world.group().on("/api/v1/imports/schools", exchange -> {
            exchange.getResponseHeaders().set("Location", world.group().url() + "/api/v1/imports/7?view=plan");
            exchange.getResponseHeaders()
                    .set("Link", "</api/v1/imports?after=abc>; rel=\"next\", </api/v1/schools>; rel=\"related\"");
            StubService.answer(exchange, 201, "{}");
        });
        given().body("code,name")
                .contentType("text/csv")
                .header("X-Original-Path", "/somewhere/else")
                .post("/api/v1/group/imports/schools")
                .then()
                .statusCode(201)
                .header("Location", equalTo("/api/v1/group/imports/7?view=plan"))
                .header(
                        "Link",
                        equalTo("</api/v1/group/imports?after=abc>; rel=\"next\", </api/v1/schools>; rel=\"related\""));
        Received received = world.group().last("/api/v1/imports/schools");
        assertEquals(List.of("/api/v1/group/imports/schools"), received.header("X-Original-Path"));
    }

    @Test
    void aLocationOutsideTheSystemStaysAsItIs() {
        world.group().on("/api/v1/schools/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "https://elsewhere.example/api/v1/imports/7");
            StubService.answer(exchange, 308, "");
        });
        given().redirects()
                .follow(false)
                .get("/api/v1/schools/moved")
                .then()
                .statusCode(308)
                .header("Location", equalTo("https://elsewhere.example/api/v1/imports/7"));
    }

    @Test
    void headersOfOneHopDoNotCross() {
        world.group().on("/api/v1/schools/hop", exchange -> {
            exchange.getResponseHeaders().set("Keep-Alive", "timeout=77");
            exchange.getResponseHeaders().set("Server", "secret/1.0");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "sniff");
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            StubService.answer(exchange, 200, "{}");
        });
        given().header("Connection", "keep-alive, X-Only-Here")
                .header("X-Only-Here", "1")
                .header("TE", "trailers")
                .header("X-Forwarded-For", "6.6.6.6")
                .header("Forwarded", "for=6.6.6.6")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/api/v1/schools/hop")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"7\""))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Server", nullValue())
                .header("Keep-Alive", nullValue());
        Received received = world.group().last("/api/v1/schools/hop");
        assertTrue(received.header("X-Only-Here").isEmpty());
        assertTrue(received.header("TE").isEmpty());
        assertTrue(received.header("Forwarded").isEmpty());
        assertEquals("127.0.0.1", received.header("X-Forwarded-For").getFirst());
        assertTrue(received.header("traceparent").getFirst().contains("0af7651916cd43dd8448eb211c80319c"));
    }

    @Test
    void anAnswerWithoutBodyStaysWithoutOne() {
        world.group().on("/api/v1/schools/none", 204, "");
        world.group().on("/api/v1/schools/same", 304, "");
        given().get("/api/v1/schools/none")
                .then()
                .statusCode(204)
                .header("Transfer-Encoding", nullValue())
                .body(equalTo(""));
        given().get("/api/v1/schools/same").then().statusCode(304).header("Transfer-Encoding", nullValue());
        given().head("/api/v1/schools").then().statusCode(200);
    }

    @Test
    void nobodyAnswersForAnUnknownPlural() {
        given().get("/api/v1/unicorns")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("route-unknown"))
                .body("instance", equalTo("/api/v1/unicorns"));
    }

    @Test
    void aPathCannotClimbOutOfItsService() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/schools/../obligations")
                .then()
                .statusCode(200);
        assertEquals(1, world.personnel().received("/api/v1/obligations").size());
    }

    @Test
    void tenMegabytesOfJsonAreRefusedWithAProblem() {
        given().body(new byte[10 * MEBIBYTE])
                .contentType("application/json")
                .post("/api/v1/schools/large")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("body-too-large"))
                .body("detail", containsString("8 MB"));
        assertTrue(world.group().received("/api/v1/schools/large").isEmpty());
    }

    @Test
    void tenMegabytesInPiecesOfUnknownNumberAreRefusedToo() throws IOException, InterruptedException {
        HttpResponse<String> answer = stream("/api/v1/schools/pieces", 10 * MEBIBYTE);
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("body-too-large"));
    }

    @Test
    void tenMegabytesAreNothingForAnImport() throws IOException, InterruptedException {
        assertEquals(200, stream("/api/v1/group/imports/areas", 10 * MEBIBYTE).statusCode());
        assertEquals(10L * MEBIBYTE, world.group().last("/api/v1/imports/areas").bodyBytes());
    }

    @Test
    void aClientThatWouldLikeAnotherProtocolLosesNothing() throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + "/api/v1/schools/modern"))
                .version(HttpClient.Version.HTTP_2)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[MEBIBYTE])));
        assertEquals(200, send(request).statusCode());
        assertEquals(MEBIBYTE, world.group().last("/api/v1/schools/modern").bodyBytes());
    }

    @Test
    void noUpgradeGetsPastTheChecks() {
        given().header("Connection", "Upgrade")
                .header("Upgrade", "websocket")
                .header("Sec-WebSocket-Version", "13")
                .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
                .get("/api/v1/schools/socket")
                .then()
                .statusCode(200);
        assertTrue(
                world.group().last("/api/v1/schools/socket").header("Upgrade").isEmpty());
    }

    @Test
    void whoAsksWhetherToGoOnIsToldSoOrNot() throws IOException, InterruptedException {
        HttpRequest.Builder asking = HttpRequest.newBuilder(URI.create(base() + "/api/v1/schools/asking"))
                .expectContinue(true)
                .version(HttpClient.Version.HTTP_1_1);
        assertEquals(200, send(asking.POST(BodyPublishers.ofString("{}"))).statusCode());
        assertEquals(
                413,
                send(asking.POST(BodyPublishers.ofByteArray(new byte[9 * MEBIBYTE])))
                        .statusCode());
    }

    @Test
    void aServiceThatIsDownIsNamedAndTheRestGoesOn() {
        given().get("/api/v1/admission-schools")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]"))
                .body("code", equalTo("service-unavailable"))
                .body("detail", containsString("enrollment-service"));
        given().header("Accept-Language", "zh")
                .get("/api/v1/admission-schools")
                .then()
                .statusCode(503)
                .body("title", equalTo("部分系统暂不可用"));
        given().get("/api/v1/schools").then().statusCode(200);
    }

    @Test
    void aServiceThatStaysDownIsLeftAloneForAWhile() {
        for (int i = 0; i < 6; i++) {
            given().post("/api/v1/admission-schools").then().statusCode(503);
        }
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("jituan_gateway_breaker_open{service=\"enrollment-service\"} 1.0"))
                .body(containsString("jituan_gateway_breaker_open{service=\"group-service\"} 0.0"));
    }

    @Test
    void aServiceThatKeepsSilentIsTimedOut() {
        CountDownLatch never = new CountDownLatch(1);
        world.assessment().on("/api/v1/facts/slow", exchange -> {
            awaitQuietly(never);
            exchange.close();
        });
        given().get("/api/v1/facts/slow")
                .then()
                .statusCode(504)
                .body("code", equalTo("timed-out"))
                .body("detail", containsString("assessment-service"));
        never.countDown();
    }

    @Test
    void aReadThatBreaksOffIsTriedOnceMoreAndAWriteIsNot() {
        world.personnel().on("/api/v1/obligations/flaky", exchange -> {
            if (world.personnel().received("/api/v1/obligations/flaky").size() == 1) {
                exchange.close();
            } else {
                StubService.answer(exchange, 200, "{}");
            }
        });
        world.personnel().on("/api/v1/obligations/broken", exchange -> exchange.close());
        given().get("/api/v1/obligations/flaky").then().statusCode(200);
        given().post("/api/v1/obligations/broken").then().statusCode(503);
        assertEquals(2, world.personnel().received("/api/v1/obligations/flaky").size());
        assertEquals(1, world.personnel().received("/api/v1/obligations/broken").size());
    }

    @Test
    void answersCrossWholeHoweverLongAndHoweverSent() {
        String shortText = "\"" + "x".repeat(1000) + "\"";
        String longText = "\"" + "x".repeat(2 * MEBIBYTE) + "\"";
        world.group().on("/api/v1/schools/short", 200, shortText);
        world.group().on("/api/v1/schools/long", 200, longText);
        world.group().on("/api/v1/schools/pieces", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(shortText.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        assertEquals(shortText, given().get("/api/v1/schools/short").asString());
        assertEquals(longText, given().get("/api/v1/schools/long").asString());
        assertEquals(shortText, given().get("/api/v1/schools/pieces").asString());
    }

    @Test
    void anAnswerThatBreaksOffInTheMiddleIsNoAnswer() {
        world.group().on("/api/v1/schools/half", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(new byte[10]);
            exchange.getResponseBody().flush();
            throw new IOException("cut");
        });
        given().get("/api/v1/schools/half").then().statusCode(503).body("code", equalTo("service-unavailable"));
    }

    @Test
    void anErrorOfTheServiceIsTheServicesAnswer() {
        world.group().on("/api/v1/schools/broken", 500, "{\"code\":\"unexpected-error\"}");
        given().get("/api/v1/schools/broken").then().statusCode(500).body("code", equalTo("unexpected-error"));
        assertEquals(1, world.group().received("/api/v1/schools/broken").size());
    }

    private static HttpResponse<String> stream(String path, int bytes) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base() + path))
                .header("Content-Type", "text/csv")
                .version(HttpClient.Version.HTTP_1_1)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes]))));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static String base() {
        return "http://localhost:" + RestAssured.port;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
