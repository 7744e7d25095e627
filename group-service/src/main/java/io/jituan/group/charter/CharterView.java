package io.jituan.group.charter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version of a group's charter.
///
/// @param number 1 for the group's first
/// @param replacedOn the day from which a later version is in force in its place
/// @param allowedActions what the reader may do with it now; absent in histories
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CharterView(
        UUID id,
        UUID groupId,
        int number,
        CharterStage stage,
        Map<CharterSection, String> sections,
        List<CharterStep> steps,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate replacedOn,
        @Nullable List<String> allowedActions) {
    public CharterView {
        steps = List.copyOf(steps);
    }

    /// The same for somebody who may do this with it.
    CharterView allowing(List<String> actions) {
        return new CharterView(id, groupId, number, stage, sections, steps, filedOn, replacedOn, List.copyOf(actions));
    }
}
