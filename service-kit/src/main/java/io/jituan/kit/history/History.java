package io.jituan.kit.history;

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
import io.jituan.kit.time.DistrictTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of a thing, and how it stood, from the journal's entries about it.
@ApplicationScoped
public class History {
    private static final String COLUMNS = """
            version, action, step, effective_on, recorded_at, actor_name, client, request_id,
            before::text AS before, after::text AS after""";

    private final Rows rows;
    private final ObjectMapper json;
    private final DistrictTime time;

    History(Rows rows, ObjectMapper json, DistrictTime time) {
        this.rows = rows;
        this.json = json;
        this.time = time;
    }

    /// The changes of a thing, the newest first; none where the journal does not know it.
    ///
    /// @param aggregate kind of thing, as its changes name it
    public Page<HistoryEntry> of(String aggregate, UUID id, PageRequest page) {
        return Page.of(page, request -> changes(aggregate, id, request), entry -> Cursor.of(entry.version()));
    }

    private List<HistoryEntry> changes(String aggregate, UUID id, PageRequest page) {
        Select changes = about(aggregate, id).orderBy("version DESC", page.rowsToRead());
        page.cursor(1)
                .ifPresent(
                        key -> changes.where("version < ?::bigint", key.values().getFirst()));
        return rows.list(changes, this::entry);
    }

    /// How a thing stood: the last change that took effect by that day among those known at that instant. Empty where
    /// it did not exist then.
    ///
    /// @param view the record that the changes' `after` was written from
    public <T> Optional<T> at(String aggregate, UUID id, PointInTime point, Class<T> view) {
        return at(aggregate, id, point).map(state -> json.convertValue(state, view));
    }

    /// The same as JSON, for views whose shape has changed since.
    public Optional<JsonNode> at(String aggregate, UUID id, PointInTime point) {
        LocalDate day = point.day().orElseGet(time::today);
        Select last =
                about(aggregate, id).where("effective_on <= ?", day).orderBy("effective_on DESC, version DESC", 1);
        point.knownAt().ifPresent(known -> last.where("recorded_at <= ?", known.atOffset(ZoneOffset.UTC)));
        return rows.first(last, this::entry).flatMap(entry -> Optional.ofNullable(entry.after()));
    }

    private static Select about(String aggregate, UUID id) {
        return Select.of(COLUMNS, "journal_entry")
                .where("aggregate = ?", aggregate)
                .where("aggregate_id = ?", id);
    }

    private HistoryEntry entry(Row row) {
        return new HistoryEntry(
                row.longNumber("version"),
                row.constant("action", Action.class),
                row.text("step"),
                row.day("effective_on"),
                row.instant("recorded_at"),
                row.text("actor_name"),
                row.text("client"),
                row.text("request_id"),
                tree(row.textOrNull("before")),
                tree(row.textOrNull("after")));
    }

    private @Nullable JsonNode tree(@Nullable String text) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the journal holds what is no JSON", e);
        }
    }
}
