package io.jituan.group.membership;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A cap as the district decided it.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CapView(
        UUID id,
        MembershipType type,
        LocalDate effectiveOn,
        @Nullable Integer membersPerGroup,
        @Nullable Integer groupsPerSchool,
        String decision) {}
