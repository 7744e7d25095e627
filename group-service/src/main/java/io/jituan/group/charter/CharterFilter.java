package io.jituan.group.charter;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which charters a list shows, and how it is sorted.
public class CharterFilter {
    @QueryParam("group")
    @Parameter(description = "Only versions of this group's charter (code)")
    @Nullable
    String group;

    @QueryParam("stage")
    @Parameter(description = "Only versions in this stage")
    @Nullable
    CharterStage stage;

    @QueryParam("inForceOn")
    @Parameter(description = "Only the versions in force on this day")
    @Nullable
    LocalDate inForceOn;

    @QueryParam("sort")
    @Parameter(description = "number; with a minus before it the last one first (default)")
    @Nullable
    String sort;
}
