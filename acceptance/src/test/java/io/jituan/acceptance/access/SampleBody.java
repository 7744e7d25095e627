package io.jituan.acceptance.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes the smallest body that a schema of the API document accepts.
///
/// @param document the whole document, for references
/// @param given values of fields that must name something real, by field name
record SampleBody(JsonNode document, Map<String, JsonNode> given) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern DIGITS = Pattern.compile("\\\\d\\{(\\d+)}");

    /// A body for a schema: what must be there and nothing more.
    JsonNode of(JsonNode schema) {
        if (schema.has("$ref")) {
            return of(document.at(schema.path("$ref").asText().substring(1)));
        }
        if (schema.has("allOf")) {
            return of(schema.path("allOf").path(0));
        }
        if (schema.has("examples")) {
            return schema.path("examples").path(0);
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return ofType(schema, schema.path("type").asText());
    }

    private JsonNode ofType(JsonNode schema, String type) {
        return switch (type) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "integer", "number" ->
                JSON.numberNode(Math.max(1, schema.path("minimum").asInt()));
            case "boolean" -> JSON.booleanNode(true);
            case "string" -> JSON.textNode(text(schema));
            default -> throw new IllegalArgumentException("No sample for " + schema);
        };
    }

    private ArrayNode array(JsonNode schema) {
        ArrayNode array = JSON.arrayNode();
        while (array.size() < schema.path("minItems").asInt()) {
            array.add(of(schema.path("items")));
        }
        return array;
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        schema.path("required").forEach(field -> object.set(field.asText(), field(schema, field.asText())));
        return object;
    }

    private JsonNode field(JsonNode schema, String name) {
        return Optional.ofNullable(given.get(name))
                .orElseGet(() -> of(schema.path("properties").path(name)));
    }

    private static String text(JsonNode schema) {
        Matcher digits = DIGITS.matcher(schema.path("pattern").asText());
        if (digits.matches()) {
            return "1".repeat(Integer.parseInt(digits.group(1)));
        }
        return switch (schema.path("format").asText()) {
            case "date" -> "2026-11-02";
            case "date-time" -> "2026-11-02T08:00:00Z";
            case "uuid" -> UUID.randomUUID().toString();
            default -> "样例";
        };
    }
}
