package io.jituan.kit.imports.kind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The table that rows are imported into. It has the columns `id uuid` and `version bigint` besides those of
/// the file; a new row starts at version 0, a change adds one, as Hibernate does.
///
/// @param table its name
/// @param aggregate what the journal calls its things, in the singular: `school`
/// @param onCreate further columns of a new row, each with an SQL expression: `status` → `'OPEN'`, `created_at` →
/// `moment.now`
/// @param view SQL expression over `t` for the JSON that journal and history keep of a thing (jsonb)
/// @param announcement what the other services hear of a change, or null
public record Target(
        String table,
        String aggregate,
        Map<String, String> onCreate,
        String view,
        @Nullable Announcement announcement) {

    /// An event told for every row created or changed.
    ///
    /// @param type the CloudEvents type
    /// @param data SQL expression (jsonb) over `t` after the change and `moment`
    public record Announcement(String type, String data) {}

    public Target {
        Identifier.checked(table);
        onCreate.keySet().forEach(Identifier::checked);
        onCreate = Collections.unmodifiableMap(new LinkedHashMap<>(onCreate));
    }

    /// A table whose rows the journal keeps as they stand, under the names of their columns.
    public static Target table(String table, String aggregate) {
        return new Target(table, aggregate, Map.of(), "to_jsonb(t)", null);
    }

    /// The same, with a column filled at creation.
    public Target onCreate(String column, String expression) {
        Map<String, String> more = new LinkedHashMap<>(onCreate);
        more.put(column, expression);
        return new Target(table, aggregate, more, view, announcement);
    }

    /// The same, with the JSON that the journal keeps: the view that reads of a single thing answer with.
    public Target viewedAs(String expression) {
        return new Target(table, aggregate, onCreate, expression, announcement);
    }

    /// The same, told to the other services.
    public Target announcing(String type, String data) {
        return new Target(table, aggregate, onCreate, view, new Announcement(type, data));
    }

    /// What the other services hear, if anything.
    public Optional<Announcement> told() {
        return Optional.ofNullable(announcement);
    }
}
