package io.jituan.group.leadership;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An appointment to the seat of the chief principal.
///
/// @param endedOn last day in the seat, absent for the present one
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChiefPrincipalView(
        UUID id,
        UUID groupId,
        String staffCode,
        String decision,
        LocalDate appointedOn,
        @Nullable LocalDate endedOn) {}
