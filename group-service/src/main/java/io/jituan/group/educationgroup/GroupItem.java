package io.jituan.group.educationgroup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A group in a list.
///
/// @param members how many schools belong to it on the day, the lead not counted
/// @param chiefPrincipal staff code of the chief principal on the day, absent while the seat is vacant (4.2.1)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupItem(
        UUID id,
        String code,
        String name,
        GroupMode mode,
        LocalDate establishedOn,
        UUID leadSchoolId,
        @Nullable String leadSchoolCode,
        String leadSchoolName,
        @Nullable String stage,
        int members,
        @Nullable String chiefPrincipal) {}
