package io.jituan.kit.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A SELECT in the making: each condition stands beside its arguments, so that no value ever becomes text of the
/// statement. The texts come from the code only.
public final class Select {
    private String columns;
    private final String from;
    private final List<Object> fromArguments;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();
    private String tail = "";

    private Select(String columns, String from, List<Object> fromArguments) {
        this.columns = columns;
        this.from = from;
        this.fromArguments = fromArguments;
    }

    /// Begins with what is read, and from where: tables, joins, and the values of the joins' placeholders.
    public static Select of(String columns, String from, Object... fromArguments) {
        return new Select(columns, from, List.of(fromArguments));
    }

    /// Another one that begins with what this one says.
    public Select copy() {
        Select copy = new Select(columns, from, fromArguments);
        copy.conditions.addAll(conditions);
        copy.arguments.addAll(arguments);
        copy.tail = tail;
        return copy;
    }

    /// Adds a condition with the values of its placeholders.
    public Select where(String condition, Object... values) {
        conditions.add("(" + condition + ")");
        arguments.addAll(List.of(values));
        return this;
    }

    /// Adds a condition with one placeholder where a value is given: a filter that the caller may leave out.
    public Select whereGiven(String condition, @Nullable Object value) {
        return value == null ? this : where(condition, value);
    }

    /// Adds the condition that any column of that list of names holds the words; `%` and `_` in them stand for
    /// themselves.
    public Select whereContains(String column, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return this;
        }
        String literal = words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return where(column + " LIKE ?", "%" + literal + "%");
    }

    /// Orders the rows and bounds their number.
    public Select orderBy(String columns, int limit) {
        tail = " ORDER BY " + columns + " LIMIT " + limit;
        return this;
    }

    /// Orders a list that is bounded by its nature, such as the members of one group.
    public Select orderBy(String columns) {
        tail = " ORDER BY " + columns;
        return this;
    }

    /// Reads this column too.
    Select with(String column) {
        columns = columns + ", " + column;
        return this;
    }

    String sql() {
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return "SELECT " + columns + " FROM " + from + where + tail;
    }

    List<Object> arguments() {
        List<Object> all = new ArrayList<>(fromArguments);
        all.addAll(arguments);
        return all;
    }
}
