package io.jituan.verifiable.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far a service's journal had come, and the chain over all of it: what gets signed.
///
/// @param service `group-service`
/// @param district its code
/// @param position the last one
/// @param chain over every entry up to it
/// @param at when it was signed
public record Head(String service, String district, long position, Digest chain, Instant at) {
    private static final Set<String> FIELDS = Set.of("service", "district", "position", "chain", "at");

    /// The payload of its signature.
    public String json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("service", service);
        fields.put("district", district);
        fields.put("position", position);
        fields.put("chain", chain.text());
        fields.put("at", at);
        return FlatJson.write(fields);
    }

    static Head of(String json) {
        Map<String, @Nullable String> fields = FlatJson.read(json);
        if (!fields.keySet().equals(FIELDS)) {
            throw new Unreadable("other fields than a head has");
        }
        try {
            return new Head(
                    text(fields, "service"),
                    text(fields, "district"),
                    Long.parseLong(text(fields, "position")),
                    new Digest(text(fields, "chain")),
                    Instant.parse(text(fields, "at")));
        } catch (NumberFormatException | DateTimeException e) {
            throw new Unreadable("a head with no position or time");
        }
    }

    private static String text(Map<String, @Nullable String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new Unreadable("a head with no " + name);
        }
        return value;
    }
}
