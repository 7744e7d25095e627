package io.jituan.kit.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The current row of a result. `text`, `uuid`, `day`, `instant`, `number` and `constant` are for columns that
/// always hold a value; the others answer null for an empty one.
public final class Row {
    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public String text(String column) {
        return present(column, textOrNull(column));
    }

    /// Also the text of columns that are no text, such as json.
    public @Nullable String textOrNull(String column) {
        try {
            return rows.getString(column);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read column " + column, e);
        }
    }

    public UUID uuid(String column) {
        return present(column, uuidOrNull(column));
    }

    public @Nullable UUID uuidOrNull(String column) {
        return read(column, UUID.class);
    }

    public LocalDate day(String column) {
        return present(column, dayOrNull(column));
    }

    public @Nullable LocalDate dayOrNull(String column) {
        return read(column, LocalDate.class);
    }

    public Instant instant(String column) {
        return present(column, instantOrNull(column));
    }

    public @Nullable Instant instantOrNull(String column) {
        OffsetDateTime time = read(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public int number(String column) {
        return present(column, numberOrNull(column));
    }

    public @Nullable Integer numberOrNull(String column) {
        return read(column, Integer.class);
    }

    public long longNumber(String column) {
        return present(column, read(column, Long.class));
    }

    public @Nullable Long longOrNull(String column) {
        return read(column, Long.class);
    }

    public boolean flag(String column) {
        return present(column, read(column, Boolean.class));
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E constantOrNull(String column, Class<E> type) {
        String name = textOrNull(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    private <T> @Nullable T read(String column, Class<T> type) {
        try {
            return rows.getObject(column, type);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read column " + column, e);
        }
    }

    private static <T> T present(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("empty column " + column);
        }
        return value;
    }
}
