package io.jituan.group.formation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A document of a step.
///
/// @param reference number or address under which it is found
public record Document(
        @NotBlank @Size(max = 200) String title,
        @NotNull Kind kind,
        @NotBlank @Size(max = 500) String reference) {
    /// What sort of document it is.
    public enum Kind {
        PROPOSAL,
        REPORT,
        MINUTES,
        OPINION,
        DECISION,
        OTHER
    }
}
