package io.jituan.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The references inside a piece of an OpenAPI document: `$ref`, and the targets of a discriminator's mapping.
final class References {
    private static final String ROOT = "#/components/";

    private References() {}

    /// All texts in it that point into `components`.
    static Set<String> in(JsonNode node) {
        Set<String> found = new HashSet<>();
        collect(node, found);
        return found;
    }

    /// A copy in which references have their new names.
    static JsonNode renamed(JsonNode node, Map<String, String> renames) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode copy = object.objectNode();
                object.properties().forEach(entry -> copy.set(entry.getKey(), renamed(entry.getValue(), renames)));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = array.arrayNode();
                array.forEach(element -> copy.add(renamed(element, renames)));
                yield copy;
            }
            case TextNode text -> TextNode.valueOf(renames.getOrDefault(text.textValue(), text.textValue()));
            default -> node;
        };
    }

    private static void collect(JsonNode node, Set<String> found) {
        if (node.isTextual() && node.textValue().startsWith(ROOT)) {
            found.add(node.textValue());
        }
        node.forEach(child -> collect(child, found));
    }
}
