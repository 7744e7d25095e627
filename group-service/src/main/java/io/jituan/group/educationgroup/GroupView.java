package io.jituan.group.educationgroup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A group as such; its members, leaders and charter are shown by the overview.
///
/// @param widening the decision that made a full group of a pilot
/// @param allowedActions what the reader may do with it now; absent in histories
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupView(
        UUID id,
        String code,
        String name,
        UUID leadSchoolId,
        GroupMode mode,
        LocalDate establishedOn,
        UUID formationCaseId,
        @Nullable Widening widening,
        @Nullable List<String> allowedActions) {

    /// The same for somebody who may do this with it.
    GroupView allowing(List<String> actions) {
        return new GroupView(
                id, code, name, leadSchoolId, mode, establishedOn, formationCaseId, widening, List.copyOf(actions));
    }
}
