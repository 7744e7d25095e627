package io.jituan.kit.imports;

import io.jituan.kit.imports.kind.Column;
import io.jituan.kit.imports.kind.ImportKind;
import io.jituan.kit.imports.kind.Key;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A kind of thing that can be imported.
///
/// @param name in paths
/// @param label in the language asked for
/// @param keys what names one thing, the strongest first
@Schema(name = "ImportKind")
public record KindView(String name, String label, List<List<String>> keys, List<ColumnView> columns) {

    /// A column of its files.
    ///
    /// @param presence REQUIRED or OPTIONAL
    /// @param expected what a cell may say
    /// @param headers every header that means it
    @Schema(name = "ImportKindColumn")
    public record ColumnView(
            String name, String label, Column.Presence presence, String expected, List<String> headers) {
        static ColumnView of(Column column) {
            return new ColumnView(
                    column.name(),
                    column.label(),
                    column.presence(),
                    column.type().expected(),
                    column.headers().toList());
        }
    }

    static KindView of(ImportKind kind, Locale language) {
        boolean chinese = language.getLanguage().equals("zh");
        return new KindView(
                kind.name(),
                chinese ? kind.label().chinese() : kind.label().english(),
                kind.keys().stream().map(Key::columns).toList(),
                kind.columns().stream().map(ColumnView::of).toList());
    }
}
