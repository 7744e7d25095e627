package io.jituan.group.membership;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which memberships a list shows, on what day.
public class MembershipFilter {
    @QueryParam("group")
    @Parameter(description = "Only members of this group (code)")
    @Nullable
    String group;

    @QueryParam("school")
    @Parameter(description = "Only memberships of this school (identification code)")
    @Nullable
    String school;

    @QueryParam("type")
    @Parameter(description = "Only memberships that have this type on the day")
    @Nullable
    MembershipType type;

    @QueryParam("asOf")
    @Parameter(description = "The day on which they stand; today without a word")
    @Nullable
    LocalDate asOf;

    @QueryParam("sort")
    @Parameter(description = "school (default, by pinyin) or beganOn; with a minus before it the last one first")
    @Nullable
    String sort;
}
