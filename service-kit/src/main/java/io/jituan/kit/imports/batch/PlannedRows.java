package io.jituan.kit.imports.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.kit.paging.Cursor;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.query.Row;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.web.problem.RefusalKind;
import io.jituan.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rows of a plan, in the order of the file.
@ApplicationScoped
public class PlannedRows {
    private final Rows rows;
    private final ImportKinds kinds;
    private final ObjectMapper json;

    PlannedRows(Rows rows, ImportKinds kinds, ObjectMapper json) {
        this.rows = rows;
        this.kinds = kinds;
        this.json = json;
    }

    /// A page of them.
    ///
    /// @param action of these only, or all
    /// @throws Refused (409) where the rows are no longer kept
    public Page<PlannedRow> page(Batch batch, @Nullable RowAction action, PageRequest page, Locale language) {
        return Page.of(
                        page,
                        request -> read(batch, inOrder(batch, action, request), language),
                        row -> Cursor.of(row.planned().line()))
                .map(Read::planned);
    }

    private static Select inOrder(Batch batch, @Nullable RowAction action, PageRequest page) {
        Select select = select(batch);
        Optional.ofNullable(action).ifPresent(wanted -> select.where("p.action = ?", wanted.name()));
        page.cursor(1)
                .ifPresent(after ->
                        select.where("p.line > ?::bigint", after.values().getFirst()));
        return select.orderBy("p.line", page.rowsToRead());
    }

    /// The refused rows after a line, as they were sent, each with the reasons why.
    ///
    /// @param limit how many at most
    public List<RejectedRow> rejectedAfter(long line, Batch batch, int limit, Locale language) {
        Select select = select(batch)
                .where("p.action = 'REFUSE'")
                .where("p.line > ?", line)
                .orderBy("p.line", limit);
        return read(batch, select, language).stream()
                .map(row -> new RejectedRow(
                        row.planned().line(), row.cells(), row.planned().reasons()))
                .toList();
    }

    /// A row that did not get in.
    ///
    /// @param cells in the order of the file
    public record RejectedRow(long line, List<String> cells, List<PlannedRow.Reason> reasons) {}

    private record Read(PlannedRow planned, List<String> cells) {}

    private static Select select(Batch batch) {
        if (batch.swept()) {
            throw new Refused(new ImportRefusal.RowsGone());
        }
        Tables tables = batch.tables();
        return Select.of("""
                p.line, p.action, p.target_id, p.repeats_line, p.before::text AS before, to_jsonb(s)::text AS staged""", tables.plan() + " p JOIN " + tables.rows() + " s ON s._line = p.line");
    }

    private List<Read> read(Batch batch, Select select, Locale language) {
        record Line(PlannedRow row, List<String> cells) {}

        List<Line> lines = rows.list(select, row -> {
            JsonNode staged = tree(row.text("staged"));
            return new Line(planned(row, batch, staged), cells(batch, staged));
        });
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<Long, List<PlannedRow.Reason>> reasons = reasons(
                batch, lines.getFirst().row().line(), lines.getLast().row().line(), language);
        return lines.stream()
                .map(line -> new Read(
                        with(line.row(), reasons.getOrDefault(line.row().line(), List.of())), line.cells()))
                .toList();
    }

    private PlannedRow planned(Row row, Batch batch, JsonNode staged) {
        RowAction action = row.constant("action", RowAction.class);
        Map<String, String> values = new LinkedHashMap<>();
        List<String> cells = cells(batch, staged);
        for (int i = 0; i < cells.size() && i < batch.headings().size(); i++) {
            String column = batch.headings().get(i).column();
            if (column != null) {
                values.put(
                        column, staged.hasNonNull(column) ? staged.get(column).asText() : cells.get(i));
            }
        }
        String before = row.textOrNull("before");
        return new PlannedRow(
                row.longNumber("line"),
                action,
                action == RowAction.REFUSE ? null : row.uuid("target_id"),
                row.longOrNull("repeats_line"),
                values,
                before == null ? List.of() : changes(tree(before), values),
                List.of());
    }

    private static List<PlannedRow.FieldChange> changes(JsonNode before, Map<String, String> values) {
        return before.properties().stream()
                .map(field -> new PlannedRow.FieldChange(
                        field.getKey(),
                        field.getValue().isNull() ? "" : field.getValue().asText(),
                        values.getOrDefault(field.getKey(), "")))
                .toList();
    }

    /// A row's cells as they were sent; where they were not kept, the values tell them all.
    private static List<String> cells(Batch batch, JsonNode staged) {
        if (staged.hasNonNull("_raw")) {
            List<String> cells = new ArrayList<>();
            staged.get("_raw").forEach(cell -> cells.add(cell.asText()));
            return cells;
        }
        return batch.headings().stream()
                .map(heading -> heading.column() == null
                        ? ""
                        : staged.path(heading.column()).asText(""))
                .toList();
    }

    private Map<Long, List<PlannedRow.Reason>> reasons(Batch batch, long first, long last, Locale language) {
        record Noted(long line, NotedRefusal refusal) {}

        Reasons reasons = new Reasons(kinds.allowed(batch.kind()), language);
        Select select = Select.of(
                        "line, field, code, clause, kind, arguments::text AS arguments",
                        batch.tables().refusals())
                .where("line >= ? AND line <= ?", first, last)
                .orderBy("line, field, code");
        return rows.list(select, row -> new Noted(row.longNumber("line"), noted(row))).stream()
                .collect(Collectors.groupingBy(
                        Noted::line, Collectors.mapping(noted -> reasons.told(noted.refusal()), Collectors.toList())));
    }

    private NotedRefusal noted(Row row) {
        List<String> arguments = new ArrayList<>();
        tree(row.text("arguments")).forEach(argument -> arguments.add(argument.asText()));
        return new NotedRefusal(
                row.text("field"),
                row.text("code"),
                row.text("clause"),
                row.constant("kind", RefusalKind.class),
                arguments);
    }

    private static PlannedRow with(PlannedRow row, List<PlannedRow.Reason> reasons) {
        return new PlannedRow(row.line(), row.action(), row.id(), row.repeats(), row.values(), row.changes(), reasons);
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored row cannot be read", e);
        }
    }
}
