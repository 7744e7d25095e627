package io.jituan.kit.edge;

import static io.jituan.kit.edge.EdgeRequests.NOTES;
import static io.jituan.kit.edge.EdgeRequests.asDistrict;
import static io.jituan.kit.edge.EdgeRequests.freshTitle;
import static io.jituan.kit.edge.EdgeRequests.note;
import static io.jituan.kit.edge.EdgeRequests.written;
import static org.hamcrest.Matchers.equalTo;

import io.jituan.testkit.infrastructure.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ConditionalTest {
    private final String title = freshTitle();

    @Test
    void readsAndChangesCarryTheVersion() {
        String path = NOTES + "/" + written(title);
        asDistrict().get(path).then().statusCode(200).header("ETag", "\"0\"");
        change(path, "\"0\"", "GREEN").statusCode(200).header("ETag", "\"1\"");
        asDistrict().get(path).then().header("ETag", "\"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "*", "\"9\", \"0\""})
    void aChangeOfTheVersionThatWasSeenIsMade(String ifMatch) {
        change(NOTES + "/" + written(title), ifMatch, "GREEN").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"9\"", "W/\"0\"", "\"8\", \"9\""})
    void aChangeOfAnotherVersionIsStale(String ifMatch) {
        change(NOTES + "/" + written(title), ifMatch, "GREEN").statusCode(412).body("code", equalTo("stale-version"));
    }

    @Test
    void aChangeThatDoesNotSayWhatItReplacesIsRefused() {
        asDistrict()
                .body(note(title))
                .put(NOTES + "/" + written(title))
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-missing"));
    }

    @Test
    void whatIsNoEntityTagIsRefused() {
        change(NOTES + "/" + written(title), "0", "GREEN").statusCode(400).body("code", equalTo("if-match-unreadable"));
    }

    @Test
    void aStepOfAWorkflowHonoursTheVersionWhereItIsGiven() {
        String path = NOTES + "/" + written(title) + "/finish";
        asDistrict().header("If-Match", "\"9\"").post(path).then().statusCode(412);
        asDistrict().post(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "W/\"0\"", "*", "\"7\", \"0\""})
    void aReadOfWhatWasSeenIsNotSentAgain(String ifNoneMatch) {
        asDistrict()
                .header("If-None-Match", ifNoneMatch)
                .get(NOTES + "/" + written(title))
                .then()
                .statusCode(304)
                .header("ETag", "\"0\"")
                .body(equalTo(""));
    }

    @Test
    void aReadOfAnotherVersionIsSent() {
        asDistrict()
                .header("If-None-Match", "\"7\"")
                .get(NOTES + "/" + written(title))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse change(String path, String ifMatch, String colour) {
        String body = note(title).replace("RED", colour);
        return asDistrict().header("If-Match", ifMatch).body(body).put(path).then();
    }
}
