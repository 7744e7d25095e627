package io.jituan.acceptance;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.acceptance.system.ApiOperation;
import io.jituan.acceptance.system.Jituan;
import io.jituan.acceptance.system.RunningSystem;
import io.restassured.response.Response;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// What holds for each operation of the API document, asked of the running system: whoever adds one need not
/// remember these rules to be held to them.
@ExtendWith(RunningSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryOperationTest {
    private static final String PROBLEM = "application/problem+json";

    private final Jituan jituan;
    private List<ApiOperation> operations = List.of();

    EveryOperationTest(Jituan jituan) {
        this.jituan = jituan;
    }

    @BeforeAll
    void readTheDocument() throws JsonProcessingException {
        String document = given().get(jituan.gateway() + "/openapi.json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        operations = ApiOperation.in(new ObjectMapper().readTree(document));
        assertTrue(operations.size() > 100, "there are fewer operations than ever: " + operations.size());
    }

    @Test
    void nobodyGetsAnythingWithoutAToken() {
        everyOneOf(
                ApiOperation::needsToken,
                401,
                "token-missing",
                operation -> operation.send(jituan.anonymously().contentType(operation.contentType()), ""));
    }

    @Test
    void anUnknownQueryParameterIsRefused() {
        everyOneOf(
                operation -> !operation.isWrite(),
                400,
                "parameter-",
                operation -> operation.send(jituan.district(), "?noSuchParameter=1"));
    }

    @Test
    void anUnknownFieldIsRefused() {
        everyOneOf(
                ApiOperation::takesJson,
                400,
                "field-unknown",
                operation ->
                        operation.send(jituan.district().header("If-Match", "*").body("{\"noSuchField\": 1}"), ""));
    }

    @Test
    void aBodyThatBreaksOffIsRefused() {
        everyOneOf(
                ApiOperation::takesJson,
                400,
                "body-unreadable",
                operation ->
                        operation.send(jituan.district().header("If-Match", "*").body("{\"name\": \"half"), ""));
    }

    @Test
    void aMissingBodyIsRefused() {
        everyOneOf(
                ApiOperation::takesJson,
                400,
                "body-missing",
                operation -> operation.send(jituan.district().header("If-Match", "*"), ""));
    }

    @Test
    void aBodyOfAnotherMediaTypeIsRefused() {
        everyOneOf(
                ApiOperation::takesJson,
                415,
                "media-type-",
                operation -> operation.send(
                        jituan.district()
                                .contentType("application/xml")
                                .header("If-Match", "*")
                                .body("<name/>"),
                        ""));
    }

    @Test
    void everyUpdateAsksForTheVersionThatWasSeen() {
        assertEquals(
                List.of(),
                findings(ApiOperation::isUpdate, operation -> operation.takesHeader("If-Match") ? "" : "no If-Match"));
    }

    @Test
    void everyJsonPostCanBeRepeatedWithoutHarm() {
        assertEquals(
                List.of(),
                findings(
                        operation -> operation.method().equals("POST") && operation.takesJson(),
                        operation -> operation.takesHeader("Idempotency-Key") ? "" : "no Idempotency-Key"));
    }

    /// @param code of the problem, or how it begins
    private void everyOneOf(
            Predicate<ApiOperation> which, int status, String code, Function<ApiOperation, Response> request) {
        assertEquals(List.of(), findings(which, operation -> {
            Response answer = request.apply(operation);
            boolean asExpected = answer.statusCode() == status
                    && answer.contentType().startsWith(PROBLEM)
                    && answer.<String>path("code").startsWith(code);
            return asExpected ? "" : answer.statusLine() + " " + answer.asString();
        }));
    }

    private List<String> findings(Predicate<ApiOperation> which, Function<ApiOperation, String> complaint) {
        List<ApiOperation> chosen = operations.stream().filter(which).toList();
        assertTrue(chosen.size() > 5, "too few operations to speak of: " + chosen);
        return chosen.stream()
                .map(operation -> operation + ": " + complaint.apply(operation))
                .filter(finding -> !finding.endsWith(": "))
                .toList();
    }
}
