package io.jituan.kit.problem;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// What a value should have looked like, shown by an example that reads the same in every language.
public enum ExpectedForm {
    DATE("2026-09-01"),
    MONTH("2026-09"),
    INSTANT("2026-09-01T08:00:00Z"),
    UUID_TEXT("018f3c1e-9a3b-7c52-9d0f-3a5b6c7d8e9f"),
    INTEGER("42"),
    DECIMAL("12.50"),
    TRUTH("true"),
    TEXT("\"...\""),
    LIST("[...]"),
    OBJECT("{...}");

    private final String example;

    ExpectedForm(String example) {
        this.example = example;
    }

    /// An example value.
    public String example() {
        return example;
    }

    /// The form in which values of a Java type travel.
    public static ExpectedForm of(Class<?> type) {
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return LIST;
        }
        if (type == LocalDate.class) {
            return DATE;
        }
        if (type == YearMonth.class) {
            return MONTH;
        }
        if (type == Instant.class) {
            return INSTANT;
        }
        return type == UUID.class ? UUID_TEXT : plain(type);
    }

    private static ExpectedForm plain(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return TRUTH;
        }
        if (type == BigDecimal.class || type == double.class || type == Double.class) {
            return DECIMAL;
        }
        boolean whole = Number.class.isAssignableFrom(type) || type == BigInteger.class || type.isPrimitive();
        if (whole) {
            return INTEGER;
        }
        return CharSequence.class.isAssignableFrom(type) && !Map.class.isAssignableFrom(type) ? TEXT : OBJECT;
    }
}
