package io.jituan.group.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// The mending of a membership that was recorded wrongly. The past stays in its history.
///
/// @param terms the true ones, in order, without gap; none where it never was
public record CorrectMembership(
        @NotNull @Size(max = 50) List<@NotNull @Valid TermView> terms,
        @NotBlank @Size(max = 2_000) String reason) {}
