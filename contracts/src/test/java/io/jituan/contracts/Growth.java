package io.jituan.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// In which ways a schema broke with its released form. Those who read the released one must go on reading what is sent
/// now, and we what was sent then: so nothing goes, nothing changes its type, and nothing turns required or optional.
final class Growth {
    private Growth() {}

    /// The breaks, in words; none where the schema only grew.
    static List<String> breaks(JsonNode released, JsonNode now) {
        return breaks("", released, now);
    }

    private static List<String> breaks(String place, JsonNode released, JsonNode now) {
        List<String> breaks = new ArrayList<>();
        if (!released.path("type").equals(now.path("type"))
                || !released.path("format").equals(now.path("format"))) {
            breaks.add(place + " changed its type");
        }
        if (!texts(now.path("enum")).containsAll(texts(released.path("enum")))) {
            breaks.add(place + " lost a value");
        }
        if (released.has("items")) {
            breaks.addAll(breaks(place + "[]", released.path("items"), now.path("items")));
        }
        released.path("properties").properties().forEach(property -> {
            String name = place + "/" + property.getKey();
            JsonNode kept = now.path("properties").path(property.getKey());
            breaks.addAll(kept.isMissingNode() ? List.of(name + " is gone") : breaks(name, property.getValue(), kept));
        });
        if (released.has("required") && !texts(released.path("required")).equals(texts(now.path("required")))) {
            breaks.add(place + " requires other fields: " + now.path("required"));
        }
        return breaks;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .sorted()
                .toList();
    }
}
