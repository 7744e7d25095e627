package io.jituan.acceptance;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.acceptance.system.Jituan;
import io.jituan.acceptance.system.RunningSystem;
import io.jituan.testkit.openapi.OpenApiRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The API document says what is served, and what is served is in it.
@ExtendWith(RunningSystem.class)
class ApiDocumentTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Jituan jituan;

    ApiDocumentTest(Jituan jituan) {
        this.jituan = jituan;
    }

    @Test
    void theMergedDocumentKeepsTheConventionsAndEveryReferenceInItLeadsSomewhere() throws JsonProcessingException {
        JsonNode merged = merged();
        assertEquals(List.of(), OpenApiRules.findings(merged));
        List<String> dangling = references(merged)
                .filter(reference -> merged.at(reference.substring(1)).isMissingNode())
                .toList();
        assertEquals(List.of(), dangling);
    }

    /// A plural that a service begins to serve must get its route, or nobody reaches it.
    @ParameterizedTest
    @ValueSource(strings = {"group", "personnel", "enrollment", "assessment"})
    void everyPathOfAServiceIsReachedThroughTheGateway(String service) throws JsonProcessingException {
        JsonNode merged = merged().path("paths");
        JsonNode own = JSON.readTree(given().accept("application/json")
                        .get(jituan.url(service + "-service") + "/q/openapi")
                        .asString())
                .path("paths");
        assertFalse(own.isEmpty());
        List<String> unreached = own.properties().stream()
                .map(Map.Entry::getKey)
                .filter(path -> path.startsWith("/api/v1/"))
                .filter(path -> !merged.has(path) && !merged.has(path.replace("/api/v1/", "/api/v1/" + service + "/")))
                .toList();
        assertEquals(List.of(), unreached);
    }

    @Test
    void everyPlainListOfTheDocumentIsServed() throws JsonProcessingException {
        List<String> unserved = merged().path("paths").properties().stream()
                .filter(path -> path.getValue().has("get") && !path.getKey().contains("{"))
                .map(Map.Entry::getKey)
                .filter(path -> jituan.district().get(path).statusCode() == 404)
                .toList();
        assertEquals(List.of(), unserved);
    }

    private JsonNode merged() throws JsonProcessingException {
        return JSON.readTree(given().get(jituan.gateway() + "/openapi.json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static Stream<String> references(JsonNode node) {
        Stream<String> here = node.has("$ref") ? Stream.of(node.get("$ref").asText()) : Stream.empty();
        return Stream.concat(here, node.valueStream().flatMap(ApiDocumentTest::references));
    }
}
