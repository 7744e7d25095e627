package io.jituan.acceptance.system;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One operation as the API document has it.
///
/// @param method in capitals
/// @param path with its placeholders
/// @param description of it in the document
public record ApiOperation(String method, String path, JsonNode description) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");
    private static final Map<String, String> SAMPLES =
            Map.of("code", "NOBODY", "kind", "schools", "test", "REGIONAL", "type", "INTEGRATED");

    /// All that the document names.
    public static List<ApiOperation> in(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> operations(path.getKey(), path.getValue()))
                .toList();
    }

    /// Its `operationId`.
    public String id() {
        return description.path("operationId").asText();
    }

    public boolean isWrite() {
        return !method.equals("GET");
    }

    /// Whether it changes a thing that is there already, and so needs to know which version was seen.
    public boolean isUpdate() {
        return Set.of("PUT", "PATCH", "DELETE").contains(method);
    }

    public boolean needsToken() {
        return !description.path("security").isEmpty();
    }

    public boolean takesJson() {
        return description.at("/requestBody/content").has("application/json");
    }

    /// The media type of its body, JSON where it takes none.
    public String contentType() {
        return description.at("/requestBody/content").properties().stream()
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("application/json");
    }

    /// Whether the document names such a header, for itself or by reference to what all share.
    public boolean takesHeader(String name) {
        String shared = "#/components/parameters/" + name.replace("-", "");
        return description
                .path("parameters")
                .valueStream()
                .anyMatch(parameter -> parameter.path("name").asText().equals(name)
                        || parameter.path("$ref").asText().equals(shared));
    }

    /// Sent to things that do not exist.
    public Response send(RequestSpecification request, String query) {
        return request.request(method, pathTo(Map.of()) + query);
    }

    /// The path to things of these names by placeholder; samples take the place of those that are not given.
    public String pathTo(Map<String, String> names) {
        return PLACEHOLDER.matcher(path).replaceAll(placeholder -> {
            String name = names.get(placeholder.group(1));
            return name == null ? sample(placeholder) : name;
        });
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static String sample(MatchResult placeholder) {
        return SAMPLES.getOrDefault(placeholder.group(1), UUID.randomUUID().toString());
    }

    private static Stream<ApiOperation> operations(String path, JsonNode methods) {
        return methods.properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .map(method -> new ApiOperation(method.getKey().toUpperCase(Locale.ROOT), path, method.getValue()));
    }
}
