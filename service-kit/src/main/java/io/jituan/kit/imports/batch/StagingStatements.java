package io.jituan.kit.imports.batch;

import io.jituan.kit.imports.kind.Column;
import io.jituan.kit.imports.kind.Derivation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The statements that make a batch's tables and fill them from the file. Staged rows are never updated: what
/// is found out about them goes into the other tables.
///
/// The kit's own columns begin with an underscore: `_or_<column>` is the value of a new row whose file says
/// nothing, `_to_<field>` a derived field.
record StagingStatements(Header header, Tables tables) {
    String createRows() {
        Stream<String> own = Stream.of(
                "_line bigint NOT NULL",
                "_id uuid NOT NULL",
                "_print bigint NOT NULL",
                "_refusals jsonb",
                "_raw jsonb");
        Stream<String> said = header.kind().columns().stream()
                .map(column -> column.name() + " " + column.type().sqlType());
        Stream<String> fallbacks = withFallback()
                .map(column -> "_or_" + column.name() + " " + column.type().sqlType());
        Stream<String> derived =
                header.kind().derivations().stream().map(derivation -> "_to_" + derivation.field() + " text");
        String columns =
                Stream.of(own, said, fallbacks, derived).flatMap(part -> part).collect(Collectors.joining(", "));
        return "CREATE UNLOGGED TABLE " + tables.rows() + " (" + columns + ")";
    }

    /// In the order in which [RowFeed] writes them.
    String copyRows() {
        Stream<String> own = Stream.of("_line", "_id", "_print", "_refusals", "_raw");
        Stream<String> said = header.columns().stream().map(Column::name);
        Stream<String> fallbacks = withFallback().map(column -> "_or_" + column.name());
        Stream<String> derived = derivations().stream().map(derivation -> "_to_" + derivation.field());
        String columns =
                Stream.of(own, said, fallbacks, derived).flatMap(part -> part).collect(Collectors.joining(", "));
        return "COPY " + tables.rows() + " (" + columns + ") FROM STDIN";
    }

    String createRefusals() {
        return "CREATE UNLOGGED TABLE " + tables.refusals()
                + " (line bigint NOT NULL, field text NOT NULL, code text NOT NULL, clause text NOT NULL,"
                + " kind text NOT NULL, arguments jsonb NOT NULL)";
    }

    /// Takes over what the reading of cells found.
    String noteCells() {
        return """
                INSERT INTO %s
                SELECT s._line, e ->> 'column', e ->> 'code', e ->> 'clause', e ->> 'kind', e -> 'arguments'
                FROM %s s CROSS JOIN LATERAL jsonb_array_elements(s._refusals) e
                WHERE s._refusals IS NOT NULL""".formatted(tables.refusals(), tables.rows());
    }

    Stream<Column> withFallback() {
        return header.kind().columns().stream().filter(Column::hasFallback);
    }

    /// The derived fields that can be computed from this file.
    List<Derivation> derivations() {
        return header.kind().derivations().stream()
                .filter(derivation -> header.has(derivation.from()))
                .toList();
    }
}
