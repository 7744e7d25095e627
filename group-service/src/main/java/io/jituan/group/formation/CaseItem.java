package io.jituan.group.formation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case in a list.
///
/// @param groupCode of the group that it gave birth to
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseItem(
        UUID id,
        String title,
        FormationStage stage,
        UUID leadSchoolId,
        String leadSchoolName,
        int candidates,
        LocalDate openedOn,
        @Nullable String groupCode) {}
