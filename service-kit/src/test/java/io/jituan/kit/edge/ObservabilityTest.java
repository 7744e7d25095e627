package io.jituan.kit.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.jituan.testkit.openapi.OpenApiRules;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ObservabilityTest {
    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void anOperatorMayAskHowTheServiceIs(String question) {
        given().get("/q/health/" + question).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void requestsAreCountedByTheirTemplate() {
        given().get(EdgeRequests.NOTES + "/count").then().statusCode(200);
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("http_server_requests_seconds_count"))
                .body(containsString("uri=\"/api/v1/notes/count\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with blank inside", "<script>alert(1)</script>"})
    void aRequestIdThatIsNotSaneIsReplaced(String id) {
        given().header("X-Request-Id", id)
                .get(EdgeRequests.NOTES + "/count")
                .then()
                .header("X-Request-Id", not(equalTo(id)))
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void theDocumentOfTheKitKeepsOurConventions() throws IOException {
        String document = given().get("/q/openapi?format=json").asString();
        assertEquals(List.of(), OpenApiRules.findings(new ObjectMapper().readTree(document)));
    }
}
