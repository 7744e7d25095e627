package io.jituan.kit.journal.feed;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.kit.identifier.Identifiers;
import io.jituan.kit.journal.Change;
import io.jituan.kit.journal.Journal;
import io.jituan.kit.security.BackgroundWork;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.jituan.testkit.token.Tokens;
import io.jituan.web.security.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ChangeFeedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Inject
    Journal journal;

    private final UUID thing = Identifiers.next();

    @Test
    void a_reader_hears_each_change_once_in_order_however_small_its_bites() {
        String place = head();
        change(5);
        await().until(() -> read(place, 500).size() == 5);

        List<Integer> versions = new ArrayList<>();
        String next = place;
        boolean more = true;
        while (more) {
            JsonPath batch = feed("?limit=2&after=" + next).extract().jsonPath();
            versions.addAll(batch.getList("items.version"));
            next = batch.getString("next");
            more = batch.getBoolean("more");
        }

        assertEquals(List.of(1, 2, 3, 4, 5), versions);
        assertTrue(read(next, 500).isEmpty());
    }

    @Test
    void a_change_tells_what_happened_and_how_the_thing_stands_now() {
        String place = head();
        change(2);
        await().until(() -> read(place, 500).size() == 2);

        feed("?after=" + place)
                .body("items[0].aggregate", equalTo("thing"))
                .body("items[0].id", equalTo(thing.toString()))
                .body("items[0].action", equalTo("CREATED"))
                .body("items[1].action", equalTo("UPDATED"))
                .body("items[1].step", equalTo("change"))
                .body("items[1].effectiveOn", equalTo(DAY.toString()))
                .body("items[1].after.name", equalTo("thing 2"))
                .body("more", equalTo(false));
    }

    @Test
    void who_begins_without_a_place_hears_everything_from_the_first_change_on() {
        change(1);

        await().untilAsserted(() -> feed("?limit=1").body("items[0].position", equalTo(1)));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DISTRICT_ADMIN", "DISTRICT_VIEWER", "PERSONNEL_SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoever_does_not_see_the_whole_district_is_refused(Role role) {
        given().header("Authorization", Tokens.of(role).bearer())
                .get("/api/v1/changes")
                .then()
                .statusCode(403)
                .body("code", equalTo("role-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "bm9uZQ", "MR8y"})
    void a_place_that_was_not_given_here_is_refused(String after) {
        reader().get("/api/v1/changes?after=" + after)
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor-unreadable"));
    }

    private void change(int times) {
        for (int version = 1; version <= times; version++) {
            Change change = changeTo(version);
            BackgroundWork.run(
                    "feed-test", () -> QuarkusTransaction.requiringNew().run(() -> journal.append(change)));
        }
    }

    private Change changeTo(int version) {
        Map<String, String> after = Map.of("name", "thing " + version);
        return version == 1
                ? Change.created("thing", thing, version, DAY, after)
                : Change.updated("thing", thing, version, "change", DAY, Map.of("name", "before"), after);
    }

    private static String head() {
        return reader().get("/api/v1/changes/head")
                .then()
                .statusCode(200)
                .extract()
                .path("next");
    }

    private static List<Map<String, Object>> read(String place, int limit) {
        return feed("?limit=" + limit + "&after=" + place).extract().path("items");
    }

    private static ValidatableResponse feed(String query) {
        return reader().get("/api/v1/changes" + query).then().statusCode(200);
    }

    private static RequestSpecification reader() {
        return given().header("Authorization", Tokens.of(Role.DISTRICT_VIEWER).bearer());
    }
}
