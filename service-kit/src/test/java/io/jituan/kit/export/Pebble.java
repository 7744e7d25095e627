package io.jituan.kit.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something of which there are many.
///
/// @param code ten digits with leading zeros
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Pebble(
        UUID id,
        String code,
        String label,
        int number,
        @Nullable BigDecimal grams,
        long serial,
        LocalDate foundOn,
        Shape shape,
        List<String> places,
        @Nullable Finder finder,
        boolean wet) {

    /// What it looks like.
    public enum Shape {
        ROUND,
        FLAT
    }

    /// Who found it.
    public record Finder(String name, @Nullable Integer age) {}
}
