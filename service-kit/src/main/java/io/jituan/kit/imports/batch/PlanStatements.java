package io.jituan.kit.imports.batch;

import io.jituan.kit.imports.kind.Key;
import io.jituan.kit.imports.kind.Reference;
import io.jituan.kit.imports.kind.SetRule;

/// The statements that find out what is to become of every staged row. Those named `note…` take the refusal's
/// code, clause and kind as their three parameters.
record PlanStatements(Header header, Tables tables, Matching matching) {
    static PlanStatements of(Header header, Tables tables) {
        return new PlanStatements(header, tables, new Matching(header));
    }

    /// Rows that break a rule of the kind.
    String note(SetRule rule) {
        return noteRows(rule.column()) + " WHERE (" + rule.when() + ")";
    }

    /// Rows that name something that is nowhere.
    String note(Reference reference) {
        String nowhere = reference
                .inSameFile()
                .map(column -> " AND NOT EXISTS (SELECT 1 FROM %s f WHERE f.%s = s.%s)"
                        .formatted(tables.rows(), column, reference.column()))
                .orElse("");
        return noteRows(reference.column()) + notInTable(reference) + nowhere;
    }

    /// Rows that name a row of the file that is refused; to be repeated until no more are found.
    String noteFallenWith(Reference reference, String fileColumn) {
        return noteRows(reference.column())
                + notInTable(reference)
                + """
                 AND EXISTS (SELECT 1 FROM %2$s f WHERE f.%3$s = s.%4$s)
                 AND NOT EXISTS (SELECT 1 FROM %2$s f WHERE f.%3$s = s.%4$s
                     AND NOT EXISTS (SELECT 1 FROM %1$s r WHERE r.line = f._line))
                 AND NOT EXISTS (SELECT 1 FROM %1$s r WHERE r.line = s._line)""".formatted(tables.refusals(), tables.rows(), fileColumn, reference.column());
    }

    private String notInTable(Reference reference) {
        return " WHERE s.%1$s IS NOT NULL AND (%2$s) IS NOT TRUE AND NOT EXISTS (SELECT 1 FROM %3$s x WHERE x.%4$s = s.%1$s)"
                .formatted(reference.column(), reference.unless(), reference.table(), reference.field());
    }

    String createRepeats() {
        return "CREATE TEMPORARY TABLE import_repeats (line bigint, first_line bigint, last_line bigint, alike boolean)"
                + " ON COMMIT DROP";
    }

    /// Rows of the file that share a key.
    String findRepeats(Key key) {
        String columns = String.join(", ", key.columns());
        return """
                INSERT INTO import_repeats
                SELECT s._line, g.first_line, g.last_line, g.alike
                FROM %1$s s
                JOIN (SELECT %2$s, min(_line) AS first_line, max(_line) AS last_line, min(_print) = max(_print) AS alike
                      FROM %1$s s WHERE %3$s GROUP BY %2$s HAVING count(*) > 1) g USING (%2$s)""".formatted(tables.rows(), columns, matching.filled("s", key));
    }

    /// Rows that share a key and say different things.
    String noteConflicts() {
        String column = header.keys().getFirst().columns().getFirst();
        return """
                INSERT INTO %s
                SELECT DISTINCT ON (d.line) d.line, '%s', ?, ?, ?, jsonb_build_array(
                    (CASE WHEN d.line = d.first_line THEN d.last_line ELSE d.first_line END)::text)
                FROM import_repeats d WHERE NOT d.alike ORDER BY d.line""".formatted(tables.refusals(), column);
    }

    /// Rows of which a weaker key names a thing that cannot be the one the stronger key names.
    String noteDisagreement(Key strong, Key weak) {
        String column = weak.columns().getLast();
        return """
                INSERT INTO %1$s
                SELECT s._line, '%2$s', ?, ?, ?, jsonb_build_array(%3$s)
                FROM %4$s s JOIN %5$s w ON %6$s LEFT JOIN %5$s k ON %7$s
                WHERE %8$s AND (k.id <> w.id OR (k.id IS NULL AND %9$s))""".formatted(
                        tables.refusals(),
                        column,
                        cell(column),
                        tables.rows(),
                        header.kind().target().table(),
                        matching.matches("w", weak),
                        matching.matches("k", strong),
                        matching.filled("s", strong),
                        matching.held("w", strong));
    }

    /// What becomes of every row: its action, the thing it acts on with the version it was compared with, the
    /// line it repeats, and for a change what was there before.
    String createPlan() {
        return """
                CREATE UNLOGGED TABLE %1$s AS
                SELECT c.line, c.action, c.target_id, c.base_version, c.repeats_line, c.before
                FROM (
                    SELECT s._line AS line,
                           CASE WHEN r.line IS NOT NULL THEN 'REFUSE'
                                WHEN d.line IS NOT NULL THEN 'SAME'
                                WHEN t.id IS NULL THEN 'CREATE'
                                WHEN %2$s THEN 'CHANGE'
                                ELSE 'SAME' END AS action,
                           COALESCE(t.id, s._id) AS target_id,
                           t.version AS base_version,
                           d.first_line AS repeats_line,
                           CASE WHEN r.line IS NULL AND t.id IS NOT NULL AND %2$s THEN %3$s END AS before
                    FROM %4$s s
                    LEFT JOIN (SELECT DISTINCT line FROM %5$s) r ON r.line = s._line
                    LEFT JOIN (SELECT line, min(first_line) AS first_line FROM import_repeats
                               WHERE alike AND line > first_line GROUP BY line) d ON d.line = s._line
                    %6$s) c""".formatted(
                        tables.plan(),
                        matching.differs(),
                        matching.before(),
                        tables.rows(),
                        tables.refusals(),
                        matching.joins());
    }

    private String noteRows(String column) {
        return "INSERT INTO %s SELECT s._line, '%s', ?, ?, ?, jsonb_build_array(%s) FROM %s s"
                .formatted(tables.refusals(), column, cell(column), tables.rows());
    }

    private static String cell(String column) {
        return "COALESCE(s." + column + "::text, '')";
    }
}
