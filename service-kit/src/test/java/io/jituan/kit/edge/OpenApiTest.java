package io.jituan.kit.edge;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.kit.export.ListMediaTypes;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class OpenApiTest {
    private JsonPath document = JsonPath.from("{}");

    @BeforeEach
    void read() {
        document =
                given().accept("application/json").get("/q/openapi?format=json").jsonPath();
    }

    @Test
    void anOperationIsNamedByItsTagAndMethod() {
        assertEquals("notes_finish", at("/api/v1/notes/{id}/finish", "post").get("operationId"));
        assertEquals(List.of("notes"), at("/api/v1/notes", "get").get("tags"));
    }

    @Test
    void anOperationSaysHowItCanFail() {
        assertEquals(Set.of("200", "400", "401", "403", "429", "500", "503"), answers("/api/v1/notes", "get"));
        assertEquals(
                Set.of("201", "400", "401", "403", "409", "413", "415", "422", "429", "500", "503"),
                answers("/api/v1/notes", "post"));
        assertEquals(
                Set.of(
                        "200", "400", "401", "403", "404", "409", "412", "413", "415", "422", "428", "429", "500",
                        "503"),
                answers("/api/v1/notes/{id}", "put"));
        assertEquals(Set.of("200", "429", "500", "503"), answers("/api/v1/notes/count", "get"));
    }

    @Test
    void aListIsHadAsPageOrAsFile() {
        Map<String, Object> content = document.getMap("paths.'/api/v1/notes'.get.responses.200.content");
        assertEquals(
                List.of(ListMediaTypes.JSON, ListMediaTypes.CSV, ListMediaTypes.XLSX, ListMediaTypes.NDJSON),
                List.copyOf(content.keySet()));
        assertEquals(
                Map.of("schema", Map.of("$ref", "#/components/schemas/PageNoteView")),
                content.get(ListMediaTypes.JSON));
        assertTrue(String.valueOf(content.get(ListMediaTypes.CSV)).contains("type=string"));
        assertTrue(references("/api/v1/notes", "get").contains("#/components/parameters/FileFormat"));
        assertFalse(references("/api/v1/notes/{id}", "get").contains("#/components/parameters/FileFormat"));
        assertEquals(
                Set.of("items", "next"),
                document.getMap("components.schemas.PageNoteView.properties").keySet());
    }

    @Test
    void onlyWhatIsPublicNeedsNoToken() {
        assertEquals(
                List.of(Map.of("bearer", List.of())), at("/api/v1/notes", "get").get("security"));
        assertEquals(List.of(), at("/api/v1/notes/count", "get").get("security"));
    }

    @Test
    void changesTakeAnIdempotencyKeyAndReplacementsNeedIfMatch() {
        assertTrue(references("/api/v1/notes", "post").contains("#/components/parameters/IdempotencyKey"));
        assertFalse(references("/api/v1/notes", "get").contains("#/components/parameters/IdempotencyKey"));
        assertEquals(true, ifMatch("/api/v1/notes/{id}", "put").get("required"));
        assertFalse(ifMatch("/api/v1/notes/{id}/finish", "post").containsValue(true));
    }

    @Test
    void fieldsAreRequiredUnlessTheyMayBeNull() {
        assertEquals(
                Set.of("title", "colour", "weight"),
                Set.copyOf(document.getList("components.schemas.NoteRequest.required", String.class)));
        assertEquals(
                Set.of("id", "title", "colour", "finished"),
                Set.copyOf(document.getList("components.schemas.NoteView.required", String.class)));
        assertEquals(List.of("items"), document.getList("components.schemas.PageNoteView.required"));
    }

    @Test
    void everyRefusalIsExplainedInBothLanguagesWithAnExample() {
        assertEquals("/api/v1/notes", problem("note-not-found").get("en.example.instance"));
        assertEquals(409, problem("changed-meanwhile").getInt("status"));
        assertEquals("同时被更改", problem("changed-meanwhile").get("zh.title"));
        assertEquals(
                "The field \"[field]\" is not known here.",
                problem("field-unknown").get("en.meaning"));
        assertEquals("/type", problem("field-unknown").get("en.example.violations[0].pointer"));
        assertEquals("/problems/route-unknown", problem("route-unknown").get("zh.example.type"));
    }

    @Test
    void aCodeIsExplainedOnce() {
        List<String> codes = document.getList("'x-problems'.code");
        assertEquals(codes.stream().distinct().sorted().toList(), codes);
    }

    private JsonPath problem(String code) {
        Map<String, Object> found = document.getMap("'x-problems'.find { it.code == '" + code + "' }");
        return JsonPath.from(new ObjectMapper().valueToTree(found).toString());
    }

    private Map<String, Object> at(String path, String method) {
        return document.getMap("paths.'" + path + "'." + method);
    }

    private Set<String> answers(String path, String method) {
        return document.<String, Object>getMap("paths.'" + path + "'." + method + ".responses")
                .keySet();
    }

    private Map<String, Object> ifMatch(String path, String method) {
        return document.getMap("paths.'" + path + "'." + method + ".parameters.find { it.name == 'If-Match' }");
    }

    private Set<String> references(String path, String method) {
        List<Map<String, Object>> parameters = document.getList("paths.'" + path + "'." + method + ".parameters");
        return parameters.stream()
                .map(parameter -> String.valueOf(parameter.get("$ref")))
                .collect(Collectors.toSet());
    }
}
