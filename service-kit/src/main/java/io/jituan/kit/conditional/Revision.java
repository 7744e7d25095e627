package io.jituan.kit.conditional;

/// The version of a thing as its ETag: `"7"`. Reads answer it, updates give it back in `If-Match`.
public record Revision(long version) {
    /// The header's form, quoted.
    public String etag() {
        return "\"" + version + "\"";
    }
}
