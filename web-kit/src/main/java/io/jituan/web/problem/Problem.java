package io.jituan.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/// RFC 9457 problem details as every service and the gateway send them (`application/problem+json`).
///
/// @param type URL under the gateway that explains the problem: `/problems/<code>`
/// @param title the problem in a few words, in the caller's language
/// @param status the HTTP status
/// @param detail what was wrong this time and what to do next, in the caller's language
/// @param instance the path of the request
/// @param code stable code, kebab-case
/// @param clause the policy clause of a rule, empty otherwise
/// @param requestId the id under which the logs know the request
/// @param violations every single reason, with its place in the request
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String clause,
        String requestId,
        List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        violations = List.copyOf(violations);
    }

    /// One reason among several.
    ///
    /// @param pointer JSON Pointer into the request body, or empty
    /// @param code stable code, kebab-case
    /// @param message in the caller's language
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Violation(String pointer, String code, String clause, String message) {}
}
