package io.jituan.gateway.apidocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jituan.gateway.apidocs.ServiceDocument.Freshness;
import io.jituan.gateway.routing.RoutingFixture;
import io.jituan.gateway.routing.RoutingTable;
import io.jituan.gateway.routing.Service;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// One document of several.
class MergeTest {
    private static final String GROUP = """
            {"paths": {
               "/api/v1/schools": {"get": {"operationId": "listSchools", "tags": ["Schools"],
                 "responses": {"200": {"$ref": "#/components/responses/Page"}}}},
               "/api/v1/imports": {"get": {"operationId": "listImports", "tags": ["Imports"]}},
               "/q/health": {"get": {"operationId": "health"}}},
             "tags": [{"name": "Schools"}, {"name": "Imports", "description": "Files"}],
             "components": {
               "schemas": {
                 "Problem": {"type": "object"},
                 "Item": {"type": "object", "properties": {"school": {"type": "string"}}},
                 "Only": {"type": "integer"}},
               "responses": {"Page": {"content": {"schema": {"$ref": "#/components/schemas/Item"}}}}}}""";
    private static final String PERSONNEL = """
            {"paths": {
               "/api/v1/obligations": {"get": {"operationId": "listObligations", "tags": ["Obligations"],
                 "responses": {"200": {"$ref": "#/components/responses/Page"}}}},
               "/api/v1/imports": {"get": {"operationId": "listImports", "tags": ["Imports"]}}},
             "components": {
               "schemas": {
                 "Problem": {"type": "object"},
                 "Item": {"type": "object", "properties": {"obligation": {"type": "string"}}}},
               "responses": {"Page": {"content": {"schema": {"$ref": "#/components/schemas/Item"}}}}}}""";

    private final RoutingTable table = RoutingFixture.groupAndPersonnel();
    private final ObjectNode merged =
            Merge.of(table, List.of(document("group", GROUP), document("personnel", PERSONNEL)));

    @Test
    void pathsAreThoseInFrontOfTheGateway() {
        List<String> paths = merged.path("paths")
                .propertyStream()
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        assertEquals(
                List.of("/api/v1/group/imports", "/api/v1/obligations", "/api/v1/personnel/imports", "/api/v1/schools"),
                paths);
    }

    @Test
    void whatIsAlikeIsThereOnce() {
        assertTrue(merged.at("/components/schemas/Problem").isObject());
        assertTrue(merged.at("/components/schemas/Only").isObject());
        assertFalse(merged.at("/components/schemas").has("GroupProblem"));
    }

    @Test
    void whatDiffersBearsItsServicesName() {
        assertTrue(merged.at("/components/schemas/GroupItem/properties/school").isObject());
        assertTrue(merged.at("/components/schemas/PersonnelItem/properties/obligation")
                .isObject());
        assertFalse(merged.at("/components/schemas").has("Item"));
    }

    @Test
    void whatRefersToWhatDiffersDiffersToo() {
        assertEquals(
                "#/components/schemas/GroupItem",
                merged.at("/components/responses/GroupPage/content/schema/$ref").asText());
        assertEquals(
                "#/components/responses/PersonnelPage",
                merged.at("/paths/~1api~1v1~1obligations/get/responses/200/$ref")
                        .asText());
    }

    @Test
    void operationsKeepTheirIdsUnlessTwoServicesUseTheSame() {
        assertEquals(
                "listSchools",
                merged.at("/paths/~1api~1v1~1schools/get/operationId").asText());
        assertEquals(
                "groupListImports",
                merged.at("/paths/~1api~1v1~1group~1imports/get/operationId").asText());
        assertEquals(
                "personnelListImports",
                merged.at("/paths/~1api~1v1~1personnel~1imports/get/operationId")
                        .asText());
    }

    @Test
    void tagsAreToldApartByService() {
        assertEquals(
                "Schools", merged.at("/paths/~1api~1v1~1schools/get/tags/0").asText());
        assertEquals(
                "personnel: Imports",
                merged.at("/paths/~1api~1v1~1personnel~1imports/get/tags/0").asText());
        assertEquals(
                "personnel-service",
                merged.at("/paths/~1api~1v1~1personnel~1imports/get/x-service").asText());
    }

    @Test
    void aServiceWithoutADocumentIsNamed() {
        ServiceDocument missing = new ServiceDocument(service("personnel"), Optional.empty(), Freshness.MISSING);
        ObjectNode partial = Merge.of(table, List.of(document("group", GROUP), missing));
        assertEquals("MISSING", partial.at("/x-services/1/document").asText());
        assertTrue(partial.at("/components/schemas/Item").isObject());
    }

    private ServiceDocument document(String name, String json) {
        try {
            ObjectNode node = new ObjectMapper().readValue(json, ObjectNode.class);
            return new ServiceDocument(service(name), Optional.of(node), Freshness.CURRENT);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Service service(String name) {
        return table.services().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
