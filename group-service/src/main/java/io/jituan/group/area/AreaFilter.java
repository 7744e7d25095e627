package io.jituan.group.area;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which areas a list shows, and how it is sorted.
public class AreaFilter {
    @QueryParam("parent")
    @Parameter(description = "Only areas that lie directly in this one (12-digit code)")
    @Nullable
    String parent;

    @QueryParam("level")
    @Parameter(description = "Only areas of this level")
    @Nullable
    AreaLevel level;

    @QueryParam("q")
    @Parameter(description = "Words of the name: characters, pinyin or initials")
    @Nullable
    String q;

    @QueryParam("sort")
    @Parameter(description = "code (default) or name; with a minus before it the last one first")
    @Nullable
    String sort;
}
