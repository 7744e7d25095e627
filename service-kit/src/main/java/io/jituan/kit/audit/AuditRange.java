package io.jituan.kit.audit;

import io.jituan.web.problem.Refused;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which positions an export or a check takes in; a `@BeanParam`.
public class AuditRange {
    private static final long TO_THE_END = Long.MAX_VALUE;

    @QueryParam("from")
    @DefaultValue("1")
    @Parameter(description = "The first position")
    long from = 1;

    @QueryParam("to")
    @Parameter(description = "The last position; to the end where absent")
    @Nullable
    Long to;

    long from() {
        requireSome();
        return from;
    }

    long to() {
        requireSome();
        return last();
    }

    private long last() {
        return to == null ? TO_THE_END : to;
    }

    private void requireSome() {
        if (from < 1 || from > last()) {
            String given = to == null ? "from=" + from : "from=" + from + "&to=" + to;
            throw new Refused(new AuditRefusal.AuditRangeEmpty(given));
        }
    }
}
