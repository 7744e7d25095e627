package io.jituan.group.formation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// What the research found under the test that the path names.
public record RecordFinding(
        @NotNull Finding.Result result,
        @NotBlank @Size(max = 10_000) String text,
        @NotNull LocalDate foundOn) {}
