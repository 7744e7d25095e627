package io.jituan.kit.inbox.parked;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Gives a parked event up.
///
/// @param reason for those who look at it later
public record DiscardParkedEvent(@NotBlank @Size(max = 500) String reason) {}
