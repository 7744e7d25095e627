package io.jituan.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.kit.journal.Action;
import io.jituan.kit.paging.Cursor;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.query.Row;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists the journal's entries.
@ApplicationScoped
class AuditQueries {
    private static final String COLUMNS = """
            p.position, p.chain, e.recorded_at, e.aggregate, e.aggregate_id, e.version, e.action, e.step,
            e.effective_on, e.actor, e.actor_name, e.client, e.request_id,
            e.before::text AS before, e.after::text AS after, e.digest""";

    /// Along the positions: OFFSET 0 holds the planner to one look-up by key for each.
    private static final String BY_POSITION = """
            journal_position p
            CROSS JOIN LATERAL (
                SELECT * FROM journal_entry WHERE id = p.entry_id AND recorded_at = p.recorded_at OFFSET 0) e""";

    /// From the few entries of one aggregate to their positions.
    private static final String BY_AGGREGATE = """
            journal_entry e
            JOIN journal_position p ON p.entry_id = e.id AND p.recorded_at = e.recorded_at""";

    private final Rows rows;
    private final ObjectMapper json;

    AuditQueries(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    Page<AuditEntryView> list(AuditFilter filter, PageRequest page) {
        AuditOrder order = AuditOrder.of(filter.sort);
        return Page.of(page, request -> entries(filter, order, request), entry -> Cursor.of(entry.position()));
    }

    private List<AuditEntryView> entries(AuditFilter filter, AuditOrder order, PageRequest page) {
        Select entries = filtered(filter).orderBy(order.orderBy(), page.rowsToRead());
        page.cursor(1)
                .ifPresent(key -> entries.where(order.after(), key.values().getFirst()));
        return rows.list(entries, this::view);
    }

    private static Select filtered(AuditFilter filter) {
        String from = filter.aggregateId == null ? BY_POSITION : BY_AGGREGATE;
        return Select.of(COLUMNS, from)
                .whereGiven("e.aggregate = ?", filter.aggregate)
                .whereGiven("e.aggregate_id = ?", filter.aggregateId)
                .whereGiven("e.actor = ?", filter.actor)
                .whereGiven("e.client = ?", filter.client)
                .whereGiven("e.step = ?", filter.step)
                .whereGiven("e.request_id = ?", filter.requestId)
                .whereGiven("p.recorded_at >= ?", filter.from)
                .whereGiven("p.recorded_at < ?", filter.to)
                .whereGiven("p.position > ?", filter.afterPosition);
    }

    private AuditEntryView view(Row row) {
        return new AuditEntryView(
                row.longNumber("position"),
                row.instant("recorded_at"),
                row.text("aggregate"),
                row.uuid("aggregate_id"),
                row.longNumber("version"),
                row.constant("action", Action.class),
                row.text("step"),
                row.day("effective_on"),
                row.text("actor"),
                row.text("actor_name"),
                row.text("client"),
                row.text("request_id"),
                tree(row.textOrNull("before")),
                tree(row.textOrNull("after")),
                row.text("digest"),
                row.text("chain"));
    }

    private @Nullable JsonNode tree(@Nullable String text) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the journal holds what is no JSON", e);
        }
    }
}
