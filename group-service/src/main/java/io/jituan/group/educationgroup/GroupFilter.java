package io.jituan.group.educationgroup;

import io.jituan.group.school.Stage;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which groups a list shows, on what day, and how it is sorted.
public class GroupFilter {
    @QueryParam("q")
    @Parameter(description = "Words of the name: characters, pinyin or initials")
    @Nullable
    String q;

    @QueryParam("mode")
    @Parameter(description = "Only pilots, or only full groups")
    @Nullable
    GroupMode mode;

    @QueryParam("stage")
    @Parameter(description = "Only groups whose lead is of this stage")
    @Nullable
    Stage stage;

    @QueryParam("asOf")
    @Parameter(description = "The day on which members are counted and the chief is named; today without a word")
    @Nullable
    LocalDate asOf;

    @QueryParam("sort")
    @Parameter(description = "name (default, by pinyin), code or establishedOn; with a minus before it the last first")
    @Nullable
    String sort;
}
