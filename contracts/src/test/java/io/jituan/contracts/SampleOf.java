package io.jituan.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// A document with every field that a schema knows, always the same one.
final class SampleOf {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<String, String> FORMATS = Map.of(
            "uuid", "01990000-0000-7000-8000-000000000001",
            "date", "2026-09-01",
            "date-time", "2026-09-01T00:00:00Z");

    private SampleOf() {}

    static JsonNode schema(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema.path("properties"));
            case "array" -> JSON.arrayNode().add(schema(schema.path("items")));
            case "integer" -> JSON.numberNode(1);
            case "boolean" -> JSON.booleanNode(true);
            case "string" -> JSON.textNode(text(schema));
            default -> throw new IllegalArgumentException("no sample of " + schema);
        };
    }

    private static ObjectNode object(JsonNode properties) {
        ObjectNode sample = JSON.objectNode();
        properties.properties().forEach(property -> sample.set(property.getKey(), schema(property.getValue())));
        return sample;
    }

    private static String text(JsonNode schema) {
        return schema.has("enum")
                ? schema.path("enum").path(0).asText()
                : FORMATS.getOrDefault(schema.path("format").asText(), "涪陵");
    }
}
