package io.jituan.group.charter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/// A new version of a group's charter.
///
/// @param group id or code
/// @param sections as far as they are written
public record DraftCharter(
        @NotBlank @Size(max = 36) String group,
        @NotNull Map<CharterSection, @NotNull @Size(max = 20_000) String> sections) {}
