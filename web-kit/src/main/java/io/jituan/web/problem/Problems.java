package io.jituan.web.problem;

import io.jituan.web.problem.Problem.Violation;
import java.util.List;
import java.util.Locale;

/// Turns refusals into the one form in which they leave.
public final class Problems {
    private Problems() {}

    /// The problem of these refusals; the first gives status, code, title and detail, and each stands among the
    /// violations where there are several or where it has a place in the request.
    ///
    /// @param refusals at least one
    /// @param language see [Languages]
    /// @param instance path of the request
    /// @param requestId under which the logs know it
    public static Problem of(List<? extends Refusal> refusals, Locale language, String instance, String requestId) {
        Refusal first = refusals.getFirst();
        return new Problem(
                "/problems/" + first.code(),
                Messages.title(first, language),
                first.kind().status(),
                Messages.detail(first, language),
                instance,
                first.code(),
                first.clause(),
                requestId,
                violations(refusals, language));
    }

    private static List<Violation> violations(List<? extends Refusal> refusals, Locale language) {
        if (refusals.size() == 1 && refusals.getFirst().pointer().isEmpty()) {
            return List.of();
        }
        return refusals.stream()
                .map(refusal -> new Violation(
                        refusal.pointer(), refusal.code(), refusal.clause(), Messages.detail(refusal, language)))
                .toList();
    }
}
