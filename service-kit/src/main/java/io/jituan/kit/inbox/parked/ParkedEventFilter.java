package io.jituan.kit.inbox.parked;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which parked events a list shows, and how it is sorted.
public class ParkedEventFilter {
    @QueryParam("status")
    @Parameter(description = "Only those of which this became")
    @Nullable
    ParkedStatus status;

    @QueryParam("type")
    @Parameter(description = "Only events of this CloudEvents type")
    @Nullable
    String type;

    @QueryParam("key")
    @Parameter(description = "Only events about this aggregate")
    @Nullable
    String key;

    @QueryParam("sort")
    @Parameter(description = "parkedAt (default); with a minus before it the last one first")
    @Nullable
    String sort;
}
