package io.jituan.kit.edge;

import static io.jituan.kit.edge.EdgeRequests.NOTES;
import static io.jituan.kit.edge.EdgeRequests.as;
import static io.jituan.kit.edge.EdgeRequests.asDistrict;
import static io.jituan.kit.edge.EdgeRequests.freshTitle;
import static io.jituan.kit.edge.EdgeRequests.note;
import static io.jituan.kit.edge.EdgeRequests.written;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.jituan.testkit.token.Tokens;
import io.jituan.web.security.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class IdempotencyTest {
    private static final String KEY = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";

    @Inject
    AgroalDataSource database;

    @Test
    void theSameKeyAndBodyGetTheSameAnswer() {
        String key = freshKey();
        String title = freshTitle();
        Response first = write(key, note(title));
        String spaced = note(title).replace(":", " : ");
        Response second = write(key, spaced);
        assertEquals(201, first.statusCode());
        assertEquals(201, second.statusCode());
        assertEquals(first.asString(), second.asString());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(first.header("ETag"), second.header("ETag"));
        assertEquals(first.contentType(), second.contentType());
        first.then().header(REPLAYED, nullValue());
        second.then().header(REPLAYED, "true");
    }

    @Test
    void aHundredCopiesAtOnceAreCarriedOutOnce() throws Exception {
        String key = freshKey();
        String title = freshTitle();
        Set<String> answers = new HashSet<>();
        for (Future<Response> copy : atOnce(100, () -> write(key, note(title)))) {
            assertEquals(201, copy.get().statusCode(), copy.get().asString());
            answers.add(copy.get().asString());
        }
        assertEquals(1, answers.size());
        assertEquals(1, notesCalled(title));
    }

    @Test
    void aHundredCopiesOfWhatIsRefusedHearTheSameRefusal() throws Exception {
        String id = written(freshTitle());
        asDistrict().post(NOTES + "/" + id + "/finish").then().statusCode(200);
        String key = freshKey();
        Set<String> answers = new HashSet<>();
        for (Future<Response> copy :
                atOnce(100, () -> asDistrict().header(KEY, key).post(NOTES + "/" + id + "/finish"))) {
            assertEquals(409, copy.get().statusCode());
            assertEquals("application/problem+json", copy.get().contentType().split(";")[0]);
            answers.add(copy.get().asString());
        }
        assertEquals(1, answers.size());
    }

    @Test
    void aRefusalThatDependsOnHowThingsStoodIsRepeatedWhenTheyStandOtherwise() {
        String title = freshTitle();
        String id = written(title);
        String key = freshKey();
        write(key, note(title)).then().statusCode(409).header(REPLAYED, nullValue());
        asDistrict().header("If-Match", "*").delete(NOTES + "/" + id).then().statusCode(204);
        write(key, note(title)).then().statusCode(409).header(REPLAYED, "true").body("clause", equalTo("4.1.3"));
    }

    @Test
    void aRequestThatSaidNothingSensibleMayBeMendedUnderItsKey() {
        String key = freshKey();
        write(key, "{\"title\": \"a\"}").then().statusCode(400);
        write(key, note(freshTitle())).then().statusCode(201);
    }

    @Test
    void theSameKeyWithAnotherRequestIsAContradiction() {
        String key = freshKey();
        write(key, note(freshTitle())).then().statusCode(201);
        write(key, note(freshTitle())).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
        String id = written(freshTitle());
        asDistrict().header(KEY, key).post(NOTES + "/" + id + "/finish").then().statusCode(422);
    }

    @Test
    void aKeyMeansNothingToAnybodyElse() {
        String key = freshKey();
        write(key, note(freshTitle())).then().statusCode(201);
        as(Tokens.of(Role.DISTRICT_ADMIN).username("another"))
                .header(KEY, key)
                .body(note(freshTitle()))
                .post(NOTES)
                .then()
                .statusCode(201)
                .header(REPLAYED, nullValue());
    }

    @Test
    void anAnswerWithoutBodyIsRepeatedToo() {
        String id = written(freshTitle());
        String key = freshKey();
        for (int copy = 0; copy < 2; copy++) {
            asDistrict()
                    .header(KEY, key)
                    .header("If-Match", "*")
                    .delete(NOTES + "/" + id)
                    .then()
                    .statusCode(204)
                    .body(equalTo(""));
        }
    }

    @Test
    void whatDiedBeforeItsCommitLeavesNothingAndIsCarriedOutTheNextTime() throws SQLException {
        String key = freshKey();
        String title = freshTitle();
        TroubleResource.LEFT.set(1);
        String path = "/api/v1/troubles/lost-connections/" + title;
        asDistrict().header(KEY, key).post(path).then().statusCode(503);
        assertEquals(0, notesCalled(title));
        asDistrict().header(KEY, key).post(path).then().statusCode(200).header(REPLAYED, nullValue());
        assertEquals(1, notesCalled(title));
    }

    @Test
    void aDeadlockIsTriedAgainAndTheDeclaredStatusRepeated() throws SQLException {
        String key = freshKey();
        String title = freshTitle();
        String path = "/api/v1/troubles/deadlocks/" + title;
        TroubleResource.LEFT.set(2);
        asDistrict().header(KEY, key).post(path).then().statusCode(201).header(REPLAYED, nullValue());
        asDistrict().header(KEY, key).post(path).then().statusCode(201).header(REPLAYED, "true");
        assertEquals(1, notesCalled(title));
    }

    @Test
    void deadlocksWithoutEndAreTooMuchContention() throws SQLException {
        String title = freshTitle();
        TroubleResource.LEFT.set(100);
        asDistrict()
                .post("/api/v1/troubles/deadlocks/" + title)
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("code", equalTo("too-much-contention"));
        assertEquals(0, notesCalled(title));
    }

    @Test
    void anExpiredKeyIsFreshAgain() throws SQLException {
        String key = freshKey();
        write(key, note(freshTitle())).then().statusCode(201);
        execute("UPDATE idempotency_key SET expires_at = TIMESTAMPTZ '2001-01-01' WHERE key = ?", key);
        write(key, note(freshTitle())).then().statusCode(201).header(REPLAYED, nullValue());
    }

    @Test
    void aKeyMayBeQuoted() {
        String key = freshKey();
        String title = freshTitle();
        write(key, note(title)).then().statusCode(201);
        write("\"" + key + "\"", note(title)).then().header(REPLAYED, "true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"with blank", "\"\"", "much too long "})
    void aKeyThatIsNoneIsRefused(String text) {
        String key = text.startsWith("much") ? "k".repeat(129) : text;
        write(key, note(freshTitle())).then().statusCode(400).body("code", equalTo("idempotency-key-unreadable"));
    }

    private static Response write(String key, String body) {
        return asDistrict().header(KEY, key).body(body).post(NOTES);
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }

    private static List<Future<Response>> atOnce(int copies, Callable<Response> request) throws InterruptedException {
        try (ExecutorService clients = Executors.newFixedThreadPool(copies)) {
            return clients.invokeAll(
                    IntStream.range(0, copies).mapToObj(_ -> request).toList());
        }
    }

    private int notesCalled(String title) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement("SELECT count(*) FROM note WHERE title = ?")) {
            count.setString(1, title);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private void execute(String statement, String argument) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, argument);
            prepared.executeUpdate();
        }
    }
}
