package io.jituan.kit.inbox;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jituan.kit.identifier.Identifiers;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.jituan.testkit.token.Tokens;
import io.jituan.web.security.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class InboxTest {
    private static final String PARKED = "/api/v1/parked-events";

    @Inject
    ThingHandler handler;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    private final UUID thing = Identifiers.next();
    private ThingTopic topic;

    @BeforeEach
    void open() {
        topic = new ThingTopic(brokers);
    }

    @AfterEach
    void close() {
        topic.close();
    }

    @Test
    void an_event_that_arrives_again_takes_effect_once() {
        UUID id = Identifiers.next();
        topic.send(id, version(1));
        topic.send(id, version(1));
        topic.send(version(2));
        awaitVersions(1, 2);
        topic.send(id, version(1));
        topic.send(version(3));
        awaitVersions(1, 2, 3);
    }

    @Test
    void a_poisoned_event_is_parked_with_its_followers_and_stops_nobody_else() {
        handler.poison(version(2));
        UUID other = Identifiers.next();
        LongStream.rangeClosed(1, 4).forEach(version -> topic.send(version(version)));
        topic.send(new ThingChanged(other, 1));

        await().atMost(30, SECONDS).until(() -> handler.versionsOf(other).equals(List.of(1L)));
        awaitVersions(1);
        await().atMost(30, SECONDS)
                .untilAsserted(() -> parkedOf(thing)
                        .body("items.obstacle", contains("FAILED", "BEHIND", "BEHIND"))
                        .body("items[0].cause", equalTo("java.lang.IllegalStateException: poisoned"))
                        .body("items[0].tries", equalTo(3))
                        .body("items[0].allowedActions", contains("replay", "discard"))
                        .body("items[1].allowedActions", equalTo(List.of())));
    }

    @Test
    void after_the_mend_a_replay_applies_the_event_and_those_behind_it_follow_in_order() {
        List<String> ids = parkVersionsFrom2To4();
        step(ids.get(1), "replay").post().then().statusCode(409).body("code", equalTo("parked-event-behind"));
        step(ids.get(0), "replay").post().then().statusCode(422).body("code", equalTo("parked-event-fails-again"));
        awaitVersions(1);

        handler.mend(version(2));
        step(ids.get(0), "replay").post().then().statusCode(200).body("status", equalTo("APPLIED"));
        awaitVersions(1, 2, 3, 4);
        topic.send(version(5));
        awaitVersions(1, 2, 3, 4, 5);
        step(ids.get(0), "replay").post().then().statusCode(409).body("code", equalTo("parked-event-settled"));
    }

    @Test
    void a_discarded_event_lets_those_behind_it_go_on() {
        List<String> ids = parkVersionsFrom2To4();
        step(ids.get(0), "discard")
                .body(Map.of("reason", "sent by mistake"))
                .post()
                .then()
                .statusCode(200)
                .body("status", equalTo("DISCARDED"))
                .body("settledWhy", equalTo("sent by mistake"));
        awaitVersions(1, 3, 4);
    }

    @Test
    void a_known_type_with_bad_data_is_parked_and_an_unknown_type_is_passed_over() {
        topic.send(Identifiers.next(), "io.jituan.kittest.never-heard-of.v1", thing, "{}");
        topic.send(version(1));
        awaitVersions(1);
        topic.send(Identifiers.next(), ThingChanged.TYPE, thing, "{\"version\": 2}");
        await().atMost(30, SECONDS)
                .untilAsserted(() -> parkedOf(thing)
                        .body("items.obstacle", contains("UNREADABLE"))
                        .body(
                                "items[0].cause",
                                equalTo("io.jituan.kit.event.UnreadableEvent: ThingChanged lacks thingId")));
    }

    @Test
    void only_a_district_administrator_sees_parked_events() {
        given().header("Authorization", Tokens.of(Role.SCHOOL_ADMIN).bearer())
                .get(PARKED)
                .then()
                .statusCode(403);
        given().get(PARKED).then().statusCode(401);
    }

    @Test
    void a_rebuild_reads_every_event_again_and_drops_what_was_parked() {
        List<String> ids = parkVersionsFrom2To4();
        handler.mend(version(2));
        administrator()
                .body(Map.of("reason", "a new read copy"))
                .post("/api/v1/rebuilds")
                .then()
                .statusCode(201)
                .body("reason", equalTo("a new read copy"));
        awaitVersions(1, 1, 2, 3, 4);
        administrator().get(PARKED + "/" + ids.get(0)).then().body("status", equalTo("DISCARDED"));
    }

    private List<String> parkVersionsFrom2To4() {
        handler.poison(version(2));
        LongStream.rangeClosed(1, 4).forEach(version -> topic.send(version(version)));
        await().atMost(30, SECONDS)
                .until(() -> parkedOf(thing).extract().path("items.size()").equals(3));
        return parkedOf(thing).extract().path("items.id");
    }

    private ThingChanged version(long version) {
        return new ThingChanged(thing, version);
    }

    private void awaitVersions(long... versions) {
        List<Long> expected = LongStream.of(versions).boxed().toList();
        await().atMost(30, SECONDS).untilAsserted(() -> assertEquals(expected, handler.versionsOf(thing)));
    }

    private static io.restassured.response.ValidatableResponse parkedOf(UUID key) {
        return administrator().queryParam("key", key).get(PARKED).then().statusCode(200);
    }

    private static RequestSpecification step(String id, String verb) {
        return administrator().basePath(PARKED + "/" + id + "/" + verb);
    }

    private static RequestSpecification administrator() {
        return given().header("Authorization", Tokens.of(Role.DISTRICT_ADMIN).bearer())
                .contentType("application/json");
    }
}
