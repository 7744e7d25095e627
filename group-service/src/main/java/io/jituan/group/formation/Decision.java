package io.jituan.group.formation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/// What the district decided together (4.1.2).
///
/// @param participants offices that took part, at least two; not persons' names
public record Decision(
        @NotNull Outcome outcome,
        @NotNull @Size(min = 2, max = 100) List<@NotBlank @Size(max = 200) String> participants,
        @NotNull @Min(0) @Max(100) Integer votesFor,
        @NotNull @Min(0) @Max(100) Integer votesAgainst,
        @NotNull @Min(0) @Max(100) Integer abstentions,
        @NotBlank @Size(max = 10_000) String text,
        @NotNull LocalDate decidedOn) {
    public Decision {
        participants = participants == null ? List.of() : List.copyOf(participants);
    }

    /// What is to become of the case.
    public enum Outcome {
        ESTABLISH,
        REJECT
    }
}
