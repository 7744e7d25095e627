package io.jituan.kit.inbox.rebuild;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Asks for the read copies to be built anew.
///
/// @param reason for those who look at it later
public record BeginRebuild(@NotBlank @Size(max = 500) String reason) {}
