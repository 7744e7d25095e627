package io.jituan.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Checks an OpenAPI document against our conventions; the findings are sentences, none where all is well.
public final class OpenApiRules {
    private static final Set<String> VERBS = Set.of("get", "put", "post", "patch", "delete");
    private static final Pattern PATH = Pattern.compile("/api/v1(/[a-z][a-z0-9-]*|/\\{[a-z][A-Za-z0-9]*})+");
    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern OPERATION_ID = Pattern.compile("[a-z][A-Za-z0-9]*_[a-z][A-Za-z0-9]*");

    private static final Pattern PAGE = Pattern.compile("#/components/schemas/Page[A-Z].*");
    private static final List<String> FILES = List.of(
            "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/x-ndjson");

    private final List<String> findings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private OpenApiRules() {}

    /// @param document as parsed JSON
    public static List<String> findings(JsonNode document) {
        OpenApiRules rules = new OpenApiRules();
        document.path("paths").properties().forEach(rules::path);
        document.path("components").path("schemas").properties().forEach(rules::schema);
        return List.copyOf(rules.findings);
    }

    private void path(Map.Entry<String, JsonNode> path) {
        check(PATH.matcher(path.getKey()).matches(), path.getKey() + " is not /api/v1/<plural> in kebab-case");
        path.getValue().properties().stream()
                .filter(operation -> VERBS.contains(operation.getKey()))
                .forEach(operation -> operation(operation.getKey() + " " + path.getKey(), operation.getValue()));
    }

    private void operation(String name, JsonNode operation) {
        String id = operation.path("operationId").asText();
        check(OPERATION_ID.matcher(id).matches(), name + " has no id of the form tag_method");
        check(ids.add(id), name + " shares its id " + id);
        check(!operation.path("summary").asText().isBlank(), name + " has no summary");
        check(!operation.path("description").asText().isBlank(), name + " has no description");
        check(operation.path("tags").size() == 1, name + " has not exactly one tag");
        check(operation.has("security"), name + " does not say who may call it");
        check(operation.path("responses").has("500"), name + " does not say how it can fail");
        parameters(name, operation.path("parameters"));
        answers(name, operation.path("responses"));
        lists(name, operation.at("/responses/200/content"));
    }

    private void parameters(String name, JsonNode parameters) {
        stream(parameters)
                .filter(parameter ->
                        Set.of("query", "path").contains(parameter.path("in").asText()))
                .map(parameter -> parameter.path("name").asText())
                .forEach(parameter -> check(
                        CAMEL_CASE.matcher(parameter).matches(),
                        name + ": parameter " + parameter + " is not camelCase"));
    }

    private void answers(String name, JsonNode answers) {
        boolean success =
                answers.properties().stream().anyMatch(answer -> answer.getKey().startsWith("2"));
        check(success, name + " does not say how it succeeds");
        answers.properties().stream()
                .filter(answer ->
                        answer.getKey().startsWith("4") || answer.getKey().startsWith("5"))
                .filter(answer -> !answer.getValue().has("$ref"))
                .filter(answer -> !answer.getValue().path("content").has("application/problem+json"))
                .forEach(answer -> findings.add(name + ": " + answer.getKey() + " is not a problem document"));
    }

    /// Every list can be had as a file: `@Produces(ListMediaTypes.ALL)` says so.
    private void lists(String name, JsonNode content) {
        String schema = content.path("application/json").at("/schema/$ref").asText();
        check(!PAGE.matcher(schema).matches() || FILES.stream().allMatch(content::has), name + " is no file");
    }

    private void schema(Map.Entry<String, JsonNode> schema) {
        schema.getValue().path("properties").properties().stream()
                .map(Map.Entry::getKey)
                .forEach(field -> check(
                        CAMEL_CASE.matcher(field).matches(), schema.getKey() + "." + field + " is not camelCase"));
    }

    private void check(boolean holds, String finding) {
        if (!holds) {
            findings.add(finding);
        }
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }
}
