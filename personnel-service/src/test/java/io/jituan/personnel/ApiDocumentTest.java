package io.jituan.personnel;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.testkit.catalogue.RefusalCatalogue;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.jituan.testkit.openapi.OpenApiRules;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ApiDocumentTest {
    @Test
    void keepsTheConventions() throws JsonProcessingException {
        assertEquals(List.of(), OpenApiRules.findings(document()));
    }

    @Test
    void explainsEveryRefusal() throws JsonProcessingException {
        assertEquals(List.of(), RefusalCatalogue.in("io.jituan").unexplainedIn(document()));
    }

    @Test
    void isHealthyWithItsDatabase() {
        given().get("/q/health/ready").then().statusCode(200);
    }

    private static JsonNode document() throws JsonProcessingException {
        String document = given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return new ObjectMapper().readTree(document);
    }
}
