package io.jituan.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jituan.gateway.routing.Service;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The components of several documents side by side. What two services define alike is one component; what they define
/// differently under the same name gets the service's name before it (`Page` becomes `GroupPage` and `PersonnelPage`).
final class Components {
    private static final String ROOT = "#/components/";

    private final Map<String, Map<Service, JsonNode>> byReference = new TreeMap<>();
    private final Set<String> contested = new HashSet<>();

    Components(List<ServiceDocument> documents) {
        documents.forEach(document -> document.document().ifPresent(node -> collect(document.service(), node)));
        byReference.forEach((reference, definitions) -> {
            if (new HashSet<>(definitions.values()).size() > 1) {
                contested.add(reference);
            }
        });
        spread();
    }

    /// How the references of a service's document change, from `#/components/schemas/Page` to its new name.
    Map<String, String> renames(Service service) {
        Map<String, String> renames = new HashMap<>();
        for (String reference : contested) {
            if (definitions(reference).containsKey(service)) {
                int name = reference.lastIndexOf('/') + 1;
                renames.put(
                        reference,
                        reference.substring(0, name) + Words.capital(service.name()) + reference.substring(name));
            }
        }
        return renames;
    }

    /// Writes all of them, under their new names, into the merged document.
    void writeTo(ObjectNode merged) {
        byReference.forEach((reference, definitions) -> definitions.forEach((service, definition) -> {
            Map<String, String> renames = renames(service);
            String[] place = renames.getOrDefault(reference, reference)
                    .substring(ROOT.length())
                    .split("/", 2);
            merged.withObject("/components/" + place[0]).set(place[1], References.renamed(definition, renames));
        }));
    }

    private void collect(Service service, ObjectNode document) {
        document.path("components")
                .properties()
                .forEach(kind -> kind.getValue()
                        .properties()
                        .forEach(one -> byReference
                                .computeIfAbsent(ROOT + kind.getKey() + "/" + one.getKey(), unseen -> new HashMap<>())
                                .put(service, one.getValue())));
    }

    /// Two components that read alike but refer to a contested one are not the same either.
    private void spread() {
        boolean grew = true;
        while (grew) {
            grew = byReference.entrySet().stream()
                            .filter(entry -> !contested.contains(entry.getKey()))
                            .filter(entry -> entry.getValue().size() > 1)
                            .filter(entry -> entry.getValue().values().stream().anyMatch(this::refersToContested))
                            .map(entry -> contested.add(entry.getKey()))
                            .toList()
                            .size()
                    > 0;
        }
    }

    private boolean refersToContested(JsonNode definition) {
        return References.in(definition).stream().anyMatch(contested::contains);
    }

    private Map<Service, JsonNode> definitions(String reference) {
        return byReference.getOrDefault(reference, Map.of());
    }
}
