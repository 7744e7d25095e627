package io.jituan.kit.imports.kind;

import io.jituan.web.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One column of a file.
///
/// @param name its canonical header, and its name in SQL
/// @param label its Chinese header
/// @param synonyms further headers that mean it, compared without regard to case, spaces and underscores
/// @param type what its cells may hold
/// @param presence whether it may be missing
/// @param field the column of the target table it is kept in
/// @param expression SQL over `s` for what is kept; the cell itself by default
/// @param check a further check of a cell's canonical form
/// @param fallback the value of a new row whose file says nothing, or null where it then stays empty
public record Column(
        String name,
        String label,
        List<String> synonyms,
        CellType type,
        Presence presence,
        String field,
        String expression,
        Function<String, Optional<Refusal>> check,
        @Nullable Function<Row, Optional<String>> fallback) {

    /// Whether a file must have a column and every row fill it.
    public enum Presence {
        REQUIRED,
        OPTIONAL
    }

    public Column {
        Identifier.checked(name);
        Identifier.checked(field);
        synonyms = List.copyOf(synonyms);
    }

    /// Free text.
    ///
    /// @param limit the most characters it may have
    public static Column text(String name, String label, int limit) {
        return of(name, label, new CellType.Text(limit));
    }

    /// A code, such as `3150100001`; full-width characters are read as half-width.
    ///
    /// @param pattern the regular expression it must match whole
    /// @param example one that does, for messages
    public static Column code(String name, String label, String pattern, String example) {
        return of(name, label, CellType.Code.of(pattern, example));
    }

    /// A whole number from `least` to `most`.
    public static Column wholeNumber(String name, String label, long least, long most) {
        return of(name, label, new CellType.WholeNumber(least, most));
    }

    /// A day.
    public static Column day(String name, String label) {
        return of(name, label, new CellType.Day(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31)));
    }

    /// One of a list.
    ///
    /// @param choices what is kept, each with the words that mean it besides itself: `PRIMARY` → `小学`
    public static Column choice(String name, String label, Map<String, List<String>> choices) {
        return of(name, label, CellType.Choice.of(choices));
    }

    private static Column of(String name, String label, CellType type) {
        return new Column(
                name, label, List.of(), type, Presence.OPTIONAL, name, "s." + name, value -> Optional.empty(), null);
    }

    /// The same, not to be missing.
    public Column required() {
        return new Column(name, label, synonyms, type, Presence.REQUIRED, field, expression, check, fallback);
    }

    /// The same, also under these headers.
    public Column knownAs(String... headers) {
        List<String> all = Stream.concat(synonyms.stream(), Stream.of(headers)).toList();
        return new Column(name, label, all, type, presence, field, expression, check, fallback);
    }

    /// The same, kept in another column of the target as what the SQL expression over `s` makes of it:
    /// `storedIn("centre_id", "(SELECT c.id FROM centre c WHERE c.code = s.centre_code)")`.
    public Column storedIn(String targetField, String sql) {
        return new Column(name, label, synonyms, type, presence, targetField, sql, check, fallback);
    }

    /// The same, with a further check of each cell.
    public Column checkedBy(Function<String, Optional<Refusal>> further) {
        return new Column(name, label, synonyms, type, presence, field, expression, further, fallback);
    }

    /// The same; where a file says nothing, a new row gets this value, and an existing one keeps what it has.
    public Column orElse(Function<Row, Optional<String>> value) {
        return new Column(name, label, synonyms, type, presence, field, expression, check, value);
    }

    /// Whether every file must have it.
    public boolean isRequired() {
        return presence == Presence.REQUIRED;
    }

    /// Whether a new row gets a value of its own where the file says nothing.
    public boolean hasFallback() {
        return fallback != null;
    }

    /// The value of a new row whose file says nothing.
    public Optional<String> fallbackFor(Row row) {
        return fallback == null ? Optional.empty() : fallback.apply(row);
    }

    /// Every header that means it, as written.
    public Stream<String> headers() {
        return Stream.concat(Stream.of(name, label), synonyms.stream());
    }
}
