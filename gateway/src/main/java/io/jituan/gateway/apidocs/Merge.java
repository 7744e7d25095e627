package io.jituan.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jituan.gateway.routing.RoutingTable;
import io.jituan.gateway.routing.Service;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Makes one OpenAPI document of several. Paths are told as they are in front of the gateway; names that two services
/// use for different things get the service's name.
final class Merge {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final String API = "/api/v1/";
    private static final String OPERATION_ID = "operationId";

    private final RoutingTable table;
    private final List<ServiceDocument> documents;
    private final Components components;
    private final Set<String> sharedTags;
    private final Set<String> sharedOperations;

    private Merge(RoutingTable table, List<ServiceDocument> documents) {
        this.table = table;
        this.documents = documents;
        this.components = new Components(documents);
        this.sharedTags = sharedBetweenServices("tags");
        this.sharedOperations = sharedBetweenServices(OPERATION_ID);
    }

    /// The merged document without its `info`. Its `x-services` tells of which services it is made.
    static ObjectNode of(RoutingTable table, List<ServiceDocument> documents) {
        return new Merge(table, documents).merged();
    }

    private ObjectNode merged() {
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        merged.putArray("servers").addObject().put("url", "/");
        ObjectNode paths = merged.putObject("paths");
        Map<String, JsonNode> tags = new TreeMap<>();
        ArrayNode services = merged.putArray("x-services");
        for (ServiceDocument one : documents) {
            services.addObject()
                    .put("name", one.service().fullName())
                    .put("document", one.freshness().name());
            one.document().ifPresent(document -> {
                addPaths(one.service(), document, paths);
                addTags(one.service(), document, tags);
            });
        }
        merged.putArray("tags").addAll(tags.values());
        components.writeTo(merged);
        return merged;
    }

    private void addPaths(Service service, ObjectNode document, ObjectNode paths) {
        Map<String, String> renames = components.renames(service);
        document.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith(API))
                .forEach(path -> paths.set(
                        table.outwardPath(service, path.getKey()),
                        named(service, References.renamed(path.getValue(), renames))));
    }

    private JsonNode named(Service service, JsonNode path) {
        for (Map.Entry<String, JsonNode> entry : path.properties()) {
            if (METHODS.contains(entry.getKey()) && entry.getValue() instanceof ObjectNode operation) {
                name(service, operation);
            }
        }
        return path;
    }

    private void name(Service service, ObjectNode operation) {
        operation.put("x-service", service.fullName());
        String id = operation.path(OPERATION_ID).asText("");
        if (sharedOperations.contains(id)) {
            operation.put(OPERATION_ID, service.name() + Words.capital(id));
        }
        if (operation.get("tags") instanceof ArrayNode tags) {
            ArrayNode named = operation.arrayNode();
            tags.forEach(tag -> named.add(tagName(service, tag.asText())));
            operation.set("tags", named);
        }
    }

    private void addTags(Service service, ObjectNode document, Map<String, JsonNode> tags) {
        for (JsonNode tag : document.path("tags")) {
            String name = tagName(service, tag.path("name").asText());
            ObjectNode copy = tag.deepCopy();
            tags.put(name, copy.put("name", name));
        }
    }

    private String tagName(Service service, String tag) {
        return sharedTags.contains(tag) ? service.name() + ": " + tag : tag;
    }

    /// Names that operations of more than one service bear.
    private Set<String> sharedBetweenServices(String field) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (ServiceDocument document : documents) {
            Set<String> own = new HashSet<>();
            document.document().ifPresent(node -> operations(node).forEach(one -> own.addAll(names(one.path(field)))));
            own.stream().filter(name -> !seen.add(name)).forEach(shared::add);
        }
        return shared;
    }

    private static List<JsonNode> operations(ObjectNode document) {
        return document.path("paths")
                .propertyStream()
                .filter(path -> path.getKey().startsWith(API))
                .flatMap(path -> path.getValue().propertyStream())
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<String> names(JsonNode field) {
        return field.isArray()
                ? field.valueStream().map(JsonNode::asText).toList()
                : field.isTextual() ? List.of(field.asText()) : List.of();
    }
}
