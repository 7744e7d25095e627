package io.jituan.acceptance;

import static io.jituan.acceptance.system.ExactAnswer.assertProblem;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.acceptance.system.Founding;
import io.jituan.acceptance.system.Jituan;
import io.jituan.acceptance.system.RunningSystem;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What people get while the wire to the database or to the broker is slow, cut or silent, and what the system does
/// when that ends.
@ExtendWith(RunningSystem.class)
class WireFaultsTest {
    private static final Duration BACK = Duration.ofSeconds(30);
    private static final Duration CATCHING_UP = Duration.ofSeconds(120);

    /// The patience of a service with its database, and then some.
    private static final long LONGEST_ANSWER_MILLIS = 25_000;

    /// Connections of a service to its database.
    private static final int POOL = 16;

    private final Jituan jituan;
    private final Founding founding;

    WireFaultsTest(Jituan jituan) {
        this.jituan = jituan;
        this.founding = new Founding(jituan);
    }

    @AfterEach
    void mend() {
        jituan.database().mend();
        jituan.broker().mend();
        await().atMost(BACK).untilAsserted(() -> schools().statusCode(200));
    }

    @Test
    void aSlowDatabaseMakesAnswersSlowButNotWrong() {
        jituan.database().delay(Duration.ofMillis(30));
        String code = founding.school();
        jituan.district()
                .get("/api/v1/schools/by-code/" + code)
                .then()
                .statusCode(200)
                .body("code", equalTo(code));
    }

    @Test
    void withoutItsDatabaseAServiceSaysSoWhileTheOthersGoOn() {
        jituan.database().cut();
        Response refused = jituan.district().get("/api/v1/schools");
        refused.then().header("Retry-After", notNullValue());
        assertProblem("""
                {
                  "type": "/problems/service-unavailable",
                  "title": "Part of the system is not available",
                  "status": 503,
                  "detail": "database cannot be reached at the moment; everything else goes on. Try again in a few seconds, as the Retry-After header says.",
                  "instance": "/api/v1/schools",
                  "code": "service-unavailable"
                }
                """, refused);
        given().get(jituan.url("group-service") + "/q/health/ready").then().statusCode(503);
        given().get(jituan.url("group-service") + "/q/health/live").then().statusCode(200);
        jituan.district().get("/api/v1/obligations").then().statusCode(200);
        jituan.database().mend();
        await().atMost(BACK).untilAsserted(() -> schools().statusCode(200));
        given().get(jituan.url("group-service") + "/q/health/ready").then().statusCode(200);
    }

    @Test
    void aSilentDatabaseIsGivenUpInTimeAndTheChangeIsMadeOnceByRepeatingIt() {
        Map<String, Object> school = Map.of("code", "3150777701", "name", "断线学校", "divisionCode", "500101");
        String key = UUID.randomUUID().toString();
        jituan.database().swallow();
        List<CompletableFuture<Response>> crowd = IntStream.range(0, 3 * POOL)
                .mapToObj(number -> inBackground(() -> jituan.district().get("/api/v1/schools")))
                .toList();
        Response refused = register(school, key);
        refused.then().statusCode(503).time(lessThan(LONGEST_ANSWER_MILLIS), TimeUnit.MILLISECONDS);
        crowd.forEach(one -> one.join().then().statusCode(503).body("code", equalTo("service-unavailable")));
        jituan.database().mend();
        await().atMost(BACK).untilAsserted(() -> register(school, key).then().statusCode(201));
        register(school, key).then().statusCode(201).header("Idempotency-Replayed", "true");
        jituan.district().get("/api/v1/schools?q=断线学校").then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void aChangeWhoseDatabaseFallsSilentForAMomentIsMade() {
        Map<String, Object> school = Map.of("code", "3150777702", "name", "顿挫学校", "divisionCode", "500101");
        jituan.database().swallow();
        CompletableFuture<Response> answer = CompletableFuture.supplyAsync(
                () -> register(school, UUID.randomUUID().toString()));
        assertTrue(await().during(Duration.ofSeconds(1)).until(() -> !answer.isDone(), equalTo(true)));
        jituan.database().mend();
        assertEquals(201, answer.join().statusCode());
    }

    @Test
    void whileTheBrokerIsCutOffDecisionsAreTakenAndHeardOfAfterwards() {
        String group = founding.group(10);
        jituan.broker().cut();
        admit(group, founding.school());
        admit(group, founding.school());
        jituan.broker().mend();
        await().atMost(CATCHING_UP).untilAsserted(() -> obligations(group).body("items", hasSize(2)));
    }

    @Test
    void whileTheBrokerIsSilentDecisionsAreTakenWithoutDelay() {
        String group = founding.group(10);
        jituan.broker().swallow();
        admit(group, founding.school());
        jituan.broker().mend();
        await().atMost(CATCHING_UP)
                .untilAsserted(() -> obligations(group)
                        .body("items", hasSize(1))
                        .body("items.group.code", everyItem(equalTo(group))));
    }

    @Test
    void aSlowBrokerDelaysOnlyWhatOthersHear() {
        String group = founding.group(10);
        jituan.broker().delay(Duration.ofMillis(200));
        admit(group, founding.school());
        await().atMost(CATCHING_UP).untilAsserted(() -> obligations(group).body("items", hasSize(1)));
    }

    private static CompletableFuture<Response> inBackground(Supplier<Response> request) {
        return CompletableFuture.supplyAsync(request, Thread::startVirtualThread);
    }

    private void admit(String group, String school) {
        founding.admit(group, school, "INTEGRATED", jituan.today())
                .then()
                .statusCode(201)
                .time(lessThan(5L), TimeUnit.SECONDS);
    }

    private Response register(Map<String, Object> school, String key) {
        return jituan.district().header("Idempotency-Key", key).body(school).post("/api/v1/schools");
    }

    private ValidatableResponse schools() {
        return jituan.district().get("/api/v1/schools").then();
    }

    private ValidatableResponse obligations(String group) {
        return jituan.district()
                .get("/api/v1/obligations?group=" + group)
                .then()
                .statusCode(200);
    }
}
