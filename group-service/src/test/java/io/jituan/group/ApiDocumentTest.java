package io.jituan.group;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.testkit.catalogue.RefusalCatalogue;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.jituan.testkit.openapi.OpenApiRules;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The API document keeps to the conventions.
@QuarkusTest
@WithTestResource(Infrastructure.class)
class ApiDocumentTest {
    @Test
    void every_operation_says_what_it_does_and_how_it_fails() throws IOException {
        assertEquals(List.of(), OpenApiRules.findings(document()));
    }

    @Test
    void every_refusal_is_explained() throws IOException {
        assertEquals(List.of(), RefusalCatalogue.in("io.jituan").unexplainedIn(document()));
    }

    private static JsonNode document() throws IOException {
        String document = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return new ObjectMapper().readTree(document);
    }
}
