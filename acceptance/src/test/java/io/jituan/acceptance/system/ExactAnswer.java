package io.jituan.acceptance.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;

/// Holds a problem to the letter: every field, every word; only the request id is another each time.
public final class ExactAnswer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExactAnswer() {}

    /// Fails unless the answer is this problem document and nothing more.
    public static void assertProblem(String expected, Response answer) {
        try {
            ObjectNode problem = (ObjectNode) JSON.readTree(answer.asString());
            JsonNode requestId = problem.remove("requestId");
            assertEquals(JSON.readTree(expected).toPrettyString(), problem.toPrettyString());
            assertEquals(answer.header("X-Request-Id"), requestId.asText());
            assertEquals(problem.path("status").asInt(), answer.statusCode());
            assertEquals("application/problem+json", answer.contentType().split(";")[0]);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + answer.asString(), e);
        }
    }
}
