package io.jituan.group.centre;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which management centres a list shows, and how it is sorted.
public class CentreFilter {
    @QueryParam("township")
    @Parameter(description = "Only the centre that this township (12-digit code) belongs to")
    @Nullable
    String township;

    @QueryParam("status")
    @Parameter(description = "Only centres of this status")
    @Nullable
    CentreStatus status;

    @QueryParam("q")
    @Parameter(description = "Words of the name: characters, pinyin or initials")
    @Nullable
    String q;

    @QueryParam("sort")
    @Parameter(description = "code (default) or name; with a minus before it the last one first")
    @Nullable
    String sort;
}
