package io.jituan.group.charter;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/// The sections of a version, as far as they are written; what is left out is empty.
public record WriteCharter(@NotNull Map<CharterSection, @NotNull @Size(max = 20_000) String> sections) {}
