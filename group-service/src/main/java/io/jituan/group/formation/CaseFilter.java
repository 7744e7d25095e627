package io.jituan.group.formation;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which cases a list shows, and how it is sorted.
public class CaseFilter {
    @QueryParam("stage")
    @Parameter(description = "Only cases in this stage")
    @Nullable
    FormationStage stage;

    @QueryParam("sort")
    @Parameter(description = "openedOn; with a minus before it the last one first (default)")
    @Nullable
    String sort;
}
