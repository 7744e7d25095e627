package io.jituan.kit.audit;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.kit.identifier.Identifiers;
import io.jituan.kit.journal.Change;
import io.jituan.kit.journal.Journal;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.jituan.testkit.token.Tokens;
import io.jituan.verifiable.journal.ChainVerifier;
import io.jituan.verifiable.journal.ExportLine;
import io.jituan.verifiable.journal.HeadKeys;
import io.jituan.verifiable.journal.JournalRecord;
import io.jituan.verifiable.journal.SignedHead;
import io.jituan.web.security.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class AuditTest {
    private static final String AUDIT = "/api/v1/audit";
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Inject
    Journal journal;

    private final UUID thing = Identifiers.next();

    @Test
    void the_newest_entry_stands_first_with_everything_that_its_digest_covers() {
        change(3);
        list("aggregateId=" + thing)
                .body("items.version", contains(3, 2, 1))
                .body("items[0].aggregate", equalTo("lamp"))
                .body("items[0].aggregateId", equalTo(thing.toString()))
                .body("items[0].action", equalTo("UPDATED"))
                .body("items[0].step", equalTo("turn"))
                .body("items[0].effectiveOn", equalTo("2026-09-01"))
                .body("items[0].before.name", equalTo("涪陵 2"))
                .body("items[0].after.name", equalTo("涪陵 3"))
                .body("items[0].actor", equalTo("anonymous"))
                .body("items[0].requestId", notNullValue())
                .body("items[0].digest", notNullValue())
                .body("items[0].chain", notNullValue())
                .body("items[2]", not(hasKey("before")));
    }

    @Test
    void a_list_is_read_page_by_page_in_either_direction() {
        change(5);
        String first = list("limit=2&aggregateId=" + thing)
                .body("items.version", contains(5, 4))
                .extract()
                .path("next");
        list("limit=2&aggregateId=" + thing + "&after=" + first).body("items.version", contains(3, 2));
        String oldest = list("limit=3&sort=position&aggregateId=" + thing)
                .body("items.version", contains(1, 2, 3))
                .extract()
                .path("next");
        list("sort=position&aggregateId=" + thing + "&after=" + oldest)
                .body("items.version", contains(4, 5))
                .body("next", equalTo(null));
    }

    @Test
    void every_filter_leaves_out_what_it_says() {
        change(2);
        JsonPath newest = list("limit=1&aggregateId=" + thing).extract().jsonPath();
        String at = newest.getString("items[0].recordedAt");
        String own = "&aggregateId=" + thing;
        list("aggregate=lamp&limit=500").body("items.aggregate", everyItem(equalTo("lamp")));
        list("aggregate=table" + own).body("items", empty());
        list("step=create" + own).body("items.version", contains(1));
        list("actor=anonymous" + own).body("items", hasSize(2));
        list("actor=somebody" + own).body("items", empty());
        list("client=none" + own).body("items", hasSize(2));
        list("client=other" + own).body("items", empty());
        list("requestId=nothing").body("items", empty());
        list("from=" + at + own).body("items.version", contains(2));
        list("to=" + at + own).body("items.version", contains(1));
        list("sort=position&afterPosition=" + (newest.getLong("items[0].position") - 1) + own)
                .body("items.version", contains(2));
    }

    @Test
    void an_order_that_there_is_not_is_refused() {
        given().header("Authorization", Tokens.of(Role.DISTRICT_ADMIN).bearer())
                .get(AUDIT + "?sort=actor")
                .then()
                .statusCode(400)
                .body("code", equalTo("sort-unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/export?from=0", "/export?from=5&to=4", "/verify?from=0", "/verify?from=3&to=2"})
    void a_range_that_holds_no_position_is_refused(String path) {
        given().header("Authorization", Tokens.of(Role.DISTRICT_ADMIN).bearer())
                .get(AUDIT + path)
                .then()
                .statusCode(400)
                .body("code", equalTo("audit-range-empty"))
                .body("detail", containsString(path.replaceAll(".*\\?", "")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = Mode.EXCLUDE,
            names = {"DISTRICT_ADMIN", "DISTRICT_VIEWER"})
    void whoever_has_not_the_whole_district_in_scope_reads_no_audit(Role role) {
        for (String path : List.of("", "/head", "/export", "/verify")) {
            as(role, path).statusCode(403).body("code", equalTo("role-missing"));
        }
    }

    @Test
    void a_viewer_reads_and_exports_and_leaves_recomputing_to_administrators() {
        for (String path : List.of("", "/head", "/export")) {
            as(Role.DISTRICT_VIEWER, path).statusCode(200);
        }
        as(Role.DISTRICT_VIEWER, "/verify").statusCode(403);
    }

    @Test
    void nothing_but_the_keys_is_told_without_a_token() {
        for (String path : List.of("", "/head", "/export", "/verify")) {
            given().get(AUDIT + path).then().statusCode(401);
        }
        given().get(AUDIT + "/keys").then().statusCode(200).body("keys[0]", not(hasKey("d")));
    }

    @Test
    void an_export_verifies_with_the_keys_and_the_signed_head_and_without_the_database() {
        change(5);
        JsonPath head = signedHeadOver(position());
        Response export = given().header(
                        "Authorization", Tokens.of(Role.DISTRICT_VIEWER).bearer())
                .get(AUDIT + "/export");
        assertEquals("application/x-ndjson", export.contentType().replaceAll(";.*", ""));
        SignedHead signed = SignedHead.read(head.getString("signed.signature"));
        ChainVerifier verifier =
                ChainVerifier.fromTheStart(List.of(keys().verified(signed).orElseThrow()));
        List<JournalRecord> records =
                export.asString().lines().map(ExportLine::read).toList();
        records.forEach(record -> assertEquals(Optional.empty(), verifier.accept(record)));
        assertEquals(Optional.empty(), verifier.end());
        assertEquals(1, verifier.headsMet());
        assertEquals("kit-service", signed.head().service());
        assertTrue(records.size() >= head.getLong("position"));
    }

    @Test
    void a_range_of_positions_is_exported_alone() {
        change(4);
        String lines = given().header(
                        "Authorization", Tokens.of(Role.DISTRICT_ADMIN).bearer())
                .get(AUDIT + "/export?from=2&to=3")
                .asString();
        assertEquals(
                List.of(2L, 3L),
                lines.lines().map(ExportLine::read).map(JournalRecord::position).toList());
    }

    @Test
    void recomputing_agrees_with_the_heads_that_lie_on_kafka() {
        change(1);
        signedHeadOver(position());
        as(Role.DISTRICT_ADMIN, "/verify")
                .statusCode(200)
                .body("outcome", equalTo("WHOLE"))
                .body("from", equalTo(1))
                .body("entries", greaterThan(0))
                .body("heads", greaterThan(0))
                .body("anchor", equalTo("COMPARED"))
                .body("$", not(hasKey("broken")));
    }

    private void change(int versions) {
        for (int version = 1; version <= versions; version++) {
            Change change = change(version, version == 1);
            QuarkusTransaction.requiringNew().run(() -> journal.append(change));
        }
        await().atMost(30, SECONDS)
                .untilAsserted(() -> list("aggregateId=" + thing).body("items", hasSize(versions)));
    }

    private Change change(int version, boolean first) {
        Map<String, String> after = Map.of("name", "涪陵 " + version);
        return first
                ? Change.created("lamp", thing, version, DAY, after)
                : Change.updated("lamp", thing, version, "turn", DAY, Map.of("name", "涪陵 " + (version - 1)), after);
    }

    private long position() {
        return list("limit=1&aggregateId=" + thing).extract().jsonPath().getLong("items[0].position");
    }

    /// The answer of `/head` once a head from there on is signed and sent.
    private static JsonPath signedHeadOver(long position) {
        return await().atMost(60, SECONDS)
                .until(
                        () -> as(Role.DISTRICT_ADMIN, "/head")
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        head -> head.get("signed.sentAt") != null && head.getLong("signed.position") >= position);
    }

    private static HeadKeys keys() {
        JsonPath keys = given().get(AUDIT + "/keys").jsonPath();
        return new HeadKeys(Map.of(
                keys.getString("keys[0].kid"), HeadKeys.key(keys.getString("keys[0].x"), keys.getString("keys[0].y"))));
    }

    private static ValidatableResponse list(String query) {
        return as(Role.DISTRICT_ADMIN, "?" + query).statusCode(200);
    }

    private static ValidatableResponse as(Role role, String path) {
        return given().header("Authorization", Tokens.of(role).bearer())
                .get(AUDIT + path)
                .then();
    }
}
