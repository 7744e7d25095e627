package io.jituan.testkit.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenApiRulesTest {
    private static final String GOOD = """
            {"paths": {"/api/v1/formation-cases/{id}": {"get": {
              "operationId": "formationCases_read", "summary": "One case", "description": "One case",
              "tags": ["formation-cases"], "security": [], "parameters": [{"in": "path", "name": "id"}],
              "responses": {"200": {}, "500": {"$ref": "#/components/responses/Problem500"}}}}},
             "components": {"schemas": {"Case": {"properties": {"openedOn": {}}}}}}""";

    @Test
    void aDocumentThatKeepsTheConventionsHasNoFindings() throws JsonProcessingException {
        assertEquals(List.of(), findings(GOOD));
    }

    @Test
    void everyBreachIsFound() throws JsonProcessingException {
        assertEquals(
                List.of("get /api/v1/formation-cases/{id} has no id of the form tag_method"),
                findings(GOOD.replace("formationCases_read", "read")));
        assertEquals(
                List.of("get /api/v1/formation-cases/{id} has no summary"),
                findings(GOOD.replace("\"summary\": \"One case\",", "")));
        assertEquals(
                List.of("get /api/v1/formation-cases/{id} does not say who may call it"),
                findings(GOOD.replace("\"security\": [],", "")));
        assertEquals(
                List.of("get /api/v1/formation-cases/{id}: 500 is not a problem document"),
                findings(GOOD.replace("{\"$ref\": \"#/components/responses/Problem500\"}", "{}")));
        assertEquals(
                List.of("get /api/v1/formation-cases/{id} is no file"), findings(GOOD.replace("\"200\": {}", """
                        "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/PageCase"}},
                                            "text/csv": {}}}""")));
        assertEquals(List.of("Case.opened_on is not camelCase"), findings(GOOD.replace("openedOn", "opened_on")));
    }

    private static List<String> findings(String document) throws JsonProcessingException {
        return OpenApiRules.findings(new ObjectMapper().readTree(document));
    }
}
