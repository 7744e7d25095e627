package io.jituan.group.membership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Another cap, from a day on. Members who are there stay; nobody is admitted beyond it.
///
/// @param effectiveOn today or later
/// @param membersPerGroup no limit where absent
/// @param groupsPerSchool for ASSOCIATED: in how many groups a school may be; no limit where absent
public record SetCap(
        @NotNull MembershipType type,
        @NotNull LocalDate effectiveOn,
        @Min(0) @Max(1_000) @Nullable Integer membersPerGroup,
        @Min(1) @Max(100) @Nullable Integer groupsPerSchool,
        @NotBlank @Size(max = 500) String decision) {}
