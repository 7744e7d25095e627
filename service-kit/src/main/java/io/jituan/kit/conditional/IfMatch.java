package io.jituan.kit.conditional;

import io.jituan.web.problem.Refused;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The versions of a thing that the caller has seen, from `@HeaderParam("If-Match")`. Checked against the thing
/// once it is loaded.
public final class IfMatch {
    private static final String ANY = "*";

    private final Set<String> etags;

    private IfMatch(Set<String> etags) {
        this.etags = etags;
    }

    /// For PUT, PATCH and DELETE, which must say what they replace.
    ///
    /// @throws Refused (428) where the header is absent, (400) where it cannot be read
    public static IfMatch demanded(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new Refused(new PreconditionRefusal.IfMatchMissing());
        }
        return read(header);
    }

    /// For steps of a workflow, where the caller may say what he saw.
    ///
    /// @throws Refused (400) where the header cannot be read
    public static IfMatch ifGiven(@Nullable String header) {
        return header == null || header.isBlank() ? new IfMatch(Set.of(ANY)) : read(header);
    }

    /// Whatever the version; for callers inside the service.
    public static IfMatch any() {
        return new IfMatch(Set.of(ANY));
    }

    /// Refuses where the thing has moved on since.
    ///
    /// @param version the thing's own, now
    /// @throws Refused (412)
    public void check(long version) {
        Revision current = new Revision(version);
        if (!etags.contains(ANY) && !etags.contains(current.etag())) {
            throw new Refused(new PreconditionRefusal.Stale());
        }
    }

    private static IfMatch read(String header) {
        Set<String> etags = Arrays.stream(header.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
        if (!etags.stream().allMatch(IfMatch::isEtag)) {
            throw new Refused(new PreconditionRefusal.IfMatchUnreadable());
        }
        return new IfMatch(etags);
    }

    private static boolean isEtag(String text) {
        return text.equals(ANY) || text.matches("(W/)?\"[^\"]*\"");
    }
}
