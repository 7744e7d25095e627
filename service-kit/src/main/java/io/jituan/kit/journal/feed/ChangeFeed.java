package io.jituan.kit.journal.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.kit.journal.Entry;
import io.jituan.kit.journal.JournalEntry;
import io.jituan.kit.journal.JournalReader;
import io.jituan.kit.paging.Cursor;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.paging.PagingRefusal;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.web.problem.Refused;
import io.jituan.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The journal from outside: every change once, in the one order, for callers who may see the whole district.
@ApplicationScoped
public class ChangeFeed {
    private final JournalReader journal;
    private final CurrentCaller caller;
    private final ObjectMapper json;

    ChangeFeed(JournalReader journal, CurrentCaller caller, ObjectMapper json) {
        this.journal = journal;
        this.caller = caller;
        this.json = json;
    }

    /// The changes that follow the place at which the caller stands; from the first one on where he names none.
    FeedBatch read(PageRequest page) throws SQLException {
        requireWholeDistrict();
        long from = page.cursor(1).map(ChangeFeed::position).orElse(0L);
        List<JournalEntry> entries = journal.after(from, page.rowsToRead());
        boolean more = entries.size() > page.limit();
        List<JournalEntry> shown = more ? entries.subList(0, page.limit()) : entries;
        long reached = shown.isEmpty() ? from : shown.getLast().position();
        return new FeedBatch(shown.stream().map(this::change).toList(), key(reached), more);
    }

    /// The place behind the newest change: take it, read the lists, then follow from it.
    FeedPlace head() throws SQLException {
        requireWholeDistrict();
        return new FeedPlace(key(journal.head()));
    }

    private void requireWholeDistrict() {
        caller.require(Role.DISTRICT_ADMIN, Role.DISTRICT_VIEWER, Role.PERSONNEL_SYSTEM);
    }

    private FeedChange change(JournalEntry positioned) {
        Entry entry = positioned.entry();
        return new FeedChange(
                positioned.position(),
                entry.aggregate(),
                entry.aggregateId(),
                entry.version(),
                entry.action(),
                entry.step(),
                entry.effectiveOn(),
                entry.recordedAt(),
                tree(entry.after()));
    }

    private @Nullable JsonNode tree(@Nullable String text) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the journal holds what is no JSON", e);
        }
    }

    private static String key(long position) {
        return Cursor.of(position).encoded();
    }

    private static long position(Cursor cursor) {
        try {
            return Long.parseLong(cursor.values().getFirst());
        } catch (NumberFormatException e) {
            throw new Refused(new PagingRefusal.CursorUnreadable());
        }
    }
}
