package io.jituan.kit.problem;

/// RFC 6901 JSON Pointers.
final class JsonPointers {
    private JsonPointers() {}

    /// One step into a field, escaped.
    static String step(String field) {
        return "/" + field.replace("~", "~0").replace("/", "~1");
    }
}
