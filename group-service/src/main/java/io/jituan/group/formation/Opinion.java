package io.jituan.group.formation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// An opinion that was heard (4.1.2).
///
/// @param party whose it is: an office or a body, not a person
public record Opinion(
        @NotBlank @Size(max = 200) String party,
        @NotNull Position position,
        @NotBlank @Size(max = 10_000) String text,
        @NotNull LocalDate heardOn) {
    /// How the party stands to the case.
    public enum Position {
        IN_FAVOUR,
        AGAINST,
        NEUTRAL
    }
}
