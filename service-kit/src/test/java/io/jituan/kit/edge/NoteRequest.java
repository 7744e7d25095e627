package io.jituan.kit.edge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a note is written from.
public record NoteRequest(
        @NotBlank @Size(max = 60) String title,
        @NotNull Colour colour,
        @Nullable LocalDate day,
        @Nullable UUID reference,
        @Nullable Boolean pinned,
        int weight,
        @Nullable List<@Valid Line> lines) {

    /// One line of it.
    public record Line(@NotBlank String text, @Positive int length) {}
}
