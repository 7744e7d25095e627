package io.jituan.cli.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/// What the system answered.
///
/// @param status HTTP status, below 400
/// @param text the body as it came
/// @param json the body, a missing node where it is none
public record Answer(int status, HttpHeaders headers, String text, JsonNode json) {
    /// The ETag, for If-Match; empty where there is none.
    public String etag() {
        return headers.firstValue("ETag").orElse("");
    }
}
