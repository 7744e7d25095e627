package io.jituan.group.school;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A school in a list.
///
/// @param groupCode the group that it leads, or belongs to as an integrated or supported member, today
/// @param place LEAD, INTEGRATED or SUPPORTED in that group
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SchoolItem(
        UUID id,
        @Nullable String code,
        String name,
        @Nullable String divisionCode,
        @Nullable String province,
        @Nullable String city,
        @Nullable String county,
        @Nullable Stage stage,
        @Nullable Ownership ownership,
        @Nullable Locality locality,
        @Nullable SchoolLevel level,
        @Nullable String townshipCode,
        @Nullable String townshipName,
        @Nullable String centreCode,
        @Nullable Integer pupils,
        @Nullable String groupCode,
        @Nullable String place,
        SchoolStatus status) {}
