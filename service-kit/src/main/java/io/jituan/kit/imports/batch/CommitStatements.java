package io.jituan.kit.imports.batch;

import io.jituan.kit.imports.kind.Column;
import io.jituan.kit.imports.kind.ImportKind;
import io.jituan.kit.imports.kind.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The statements that carry a plan out. Those that take `moment` have its instant and its day as their parameters.
record CommitStatements(Header header, Tables tables, Matching matching, StagingStatements staging) {
    private static final String MOMENT = "(SELECT ?::timestamptz AS now, ?::date AS today) moment";

    static CommitStatements of(Header header, Tables tables) {
        return new CommitStatements(header, tables, new Matching(header), new StagingStatements(header, tables));
    }

    /// Holds everything that is to change, in one order for all.
    String lock() {
        return """
                SELECT count(*) FROM (
                    SELECT t.id FROM %s p JOIN %s t ON t.id = p.target_id
                    WHERE p.action = 'CHANGE' ORDER BY t.id FOR UPDATE OF t) locked""".formatted(tables.plan(), target().table());
    }

    /// How many things are no longer as they were when the plan compared them.
    String countMoved() {
        return """
                SELECT count(*) FROM %s p LEFT JOIN %s t ON t.id = p.target_id
                WHERE p.base_version IS NOT NULL AND p.action <> 'REFUSE' AND t.version IS DISTINCT FROM p.base_version""".formatted(tables.plan(), target().table());
    }

    /// How the things stood that are to change, for the journal.
    String keepBefore() {
        return """
                CREATE TEMPORARY TABLE import_before ON COMMIT DROP AS
                SELECT t.id, (%s) AS view, %s AS name
                FROM %s p JOIN %s t ON t.id = p.target_id WHERE p.action = 'CHANGE'""".formatted(target().view(), strongestKey(), tables.plan(), target().table());
    }

    String create() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", "p.target_id");
        fields.put("version", "0");
        said().forEach(column -> fields.put(column.field(), column.expression()));
        staging.derivations().forEach(derivation -> fields.put(derivation.field(), "s._to_" + derivation.field()));
        target().onCreate().forEach(fields::putIfAbsent);
        return "INSERT INTO %s (%s) SELECT %s FROM %s p JOIN %s ON s._line = p.line CROSS JOIN %s WHERE p.action = 'CREATE'"
                .formatted(
                        target().table(),
                        String.join(", ", fields.keySet()),
                        String.join(", ", fields.values()),
                        tables.plan(),
                        filledRows(),
                        MOMENT);
    }

    String change() {
        List<String> settings = new ArrayList<>(List.of("version = t.version + 1"));
        header.columns().forEach(column -> settings.add(column.field() + " = " + matching.next(column)));
        staging.derivations()
                .forEach(derivation -> settings.add(derivation.field() + " = s._to_" + derivation.field()));
        return """
                UPDATE %s t SET %s FROM %s p JOIN %s s ON s._line = p.line
                WHERE p.action = 'CHANGE' AND t.id = p.target_id AND t.version = p.base_version""".formatted(target().table(), String.join(", ", settings), tables.plan(), tables.rows());
    }

    /// One entry per thing created or changed, in the order of the file, for [io.jituan.kit.journal.BulkJournal].
    String journal() {
        String event = target().told()
                .map(told -> "'%s'::text, t.id, (%s)::json".formatted(told.type(), told.data()))
                .orElse("NULL::text, NULL::uuid, NULL::json");
        return """
                SELECT '%s'::text, t.id, t.version,
                       CASE WHEN p.action = 'CREATE' THEN 'CREATED'
                            WHEN b.name IS DISTINCT FROM %s THEN 'REKEYED'
                            ELSE 'UPDATED' END,
                       'import'::text, moment.today, b.view::json, (%s)::json, %s
                FROM %s p JOIN %s t ON t.id = p.target_id
                LEFT JOIN import_before b ON b.id = t.id
                CROSS JOIN %s
                WHERE p.action IN ('CREATE', 'CHANGE') ORDER BY p.line""".formatted(
                target().aggregate(), strongestKey(), target().view(), event, tables.plan(), target().table(), MOMENT);
    }

    /// The staged rows, with the values of their own where the file says nothing.
    private String filledRows() {
        Stream<String> filled = kind().columns().stream()
                .map(column -> column.hasFallback()
                        ? "COALESCE(%1$s, _or_%1$s) AS %1$s".formatted(column.name())
                        : column.name());
        Stream<String> derived = staging.derivations().stream().map(derivation -> "_to_" + derivation.field());
        String columns = Stream.concat(filled, derived).collect(Collectors.joining(", "));
        return "(SELECT _line, %s FROM %s) s".formatted(columns, tables.rows());
    }

    /// What a new row gets from the file or in its place.
    private Stream<Column> said() {
        return kind().columns().stream().filter(column -> header.has(column.name()) || column.hasFallback());
    }

    private String strongestKey() {
        return kind().keys().getFirst().columns().stream()
                .flatMap(name ->
                        kind().columns().stream().filter(column -> column.name().equals(name)))
                .map(column -> "t." + column.field())
                .collect(Collectors.joining(", ", "jsonb_build_array(", ")"));
    }

    private ImportKind kind() {
        return header.kind();
    }

    private Target target() {
        return kind().target();
    }
}
