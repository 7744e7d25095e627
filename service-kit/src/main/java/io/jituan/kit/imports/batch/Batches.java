package io.jituan.kit.imports.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.kit.imports.file.TableFile;
import io.jituan.kit.paging.Cursor;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.query.Row;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The batches there are.
@ApplicationScoped
public class Batches {
    private static final TypeReference<List<Batch.Heading>> HEADINGS = new TypeReference<>() {};

    private final Rows rows;
    private final Database database;
    private final ObjectMapper json;

    Batches(Rows rows, Database database, ObjectMapper json) {
        this.rows = rows;
        this.database = database;
        this.json = json;
    }

    /// The batch of that id.
    ///
    /// @throws Refused (404) where there is none
    public Batch get(UUID id) {
        return rows.first(select().where("id = ?", id), this::batch)
                .orElseThrow(() -> new Refused(new ImportRefusal.BatchUnknown(id)));
    }

    /// The newest first.
    ///
    /// @param kinds of these only
    public Page<Batch> page(List<String> kinds, PageRequest page) {
        return Page.of(page, request -> newest(kinds, request), batch -> Cursor.of(batch.id()));
    }

    private List<Batch> newest(List<String> kinds, PageRequest page) {
        Select select = select().where("kind = ANY(?)", (Object) kinds.toArray(String[]::new));
        Optional<Cursor> after = page.cursor(1);
        after.ifPresent(cursor -> select.where("id < ?::uuid", cursor.values().getFirst()));
        return rows.list(select.orderBy("id DESC", page.rowsToRead()), this::batch);
    }

    void add(Batch batch) {
        Batch.Source source = batch.source();
        Batch.Counts counts = batch.counts();
        database.run(
                """
                INSERT INTO import_batch (id, kind, status, file_name, file_bytes, file_sha256, format, encoding, separator,
                    header, rows, created, changed, same, refused, planned_at, planned_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)""",
                batch.id(),
                batch.kind(),
                batch.status().name(),
                source.fileName(),
                source.bytes(),
                source.sha256(),
                source.format().format(),
                source.format().encoding(),
                source.format().separator(),
                written(batch.headings()),
                counts.rows(),
                counts.created(),
                counts.changed(),
                counts.same(),
                counts.refused(),
                offset(batch.plannedAt()),
                batch.plannedBy());
    }

    /// Says at once, to everybody, that a batch is being carried out.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void beginCommit(UUID id, CommitMode mode) {
        database.run("""
                UPDATE import_batch SET status = 'COMMITTING', mode = ?, version = version + 1
                WHERE id = ? AND status = 'PLANNED'""", mode.name(), id);
    }

    /// Says that a batch can no longer be carried out, although the transaction that tried is rolled back.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void fail(UUID id, String reason) {
        database.run(
                "UPDATE import_batch SET status = 'FAILED', failure = ?, version = version + 1 WHERE id = ?",
                reason,
                id);
    }

    void committed(UUID id, CommitMode mode, Instant at, String by) {
        database.run("""
                UPDATE import_batch SET status = 'COMMITTED', mode = ?, committed_at = ?, committed_by = ?,
                    version = version + 1
                WHERE id = ?""", mode.name(), offset(at), by, id);
    }

    /// Lets nobody else carry it out, or give it up, until the transaction ends.
    void lock(UUID id) {
        database.number("SELECT count(pg_advisory_xact_lock(hashtextextended(?, 0)))", "import " + id);
    }

    /// Removes the rows of a batch; one that was not carried out is given up with them.
    void discard(Batch batch) {
        batch.tables().all().forEach(table -> database.run("DROP TABLE IF EXISTS " + table));
        database.run("""
                UPDATE import_batch SET swept = true, version = version + 1,
                    status = CASE WHEN status IN ('PLANNED', 'COMMITTING') THEN 'DISCARDED' ELSE status END
                WHERE id = ?""", batch.id());
    }

    /// Batches older than that whose rows are still kept, a few at a time.
    List<Batch> unsweptBefore(Instant time) {
        return rows.list(
                select().where("NOT swept AND planned_at < ?", offset(time)).orderBy("planned_at", 20), this::batch);
    }

    private static Select select() {
        return Select.of("*, header::text AS headings", "import_batch");
    }

    private Batch batch(Row row) {
        TableFile.Format format = new TableFile.Format(row.text("format"), row.text("encoding"), row.text("separator"));
        return new Batch(
                row.uuid("id"),
                row.longNumber("version"),
                row.text("kind"),
                row.constant("status", BatchStatus.class),
                row.constantOrNull("mode", CommitMode.class),
                new Batch.Source(row.text("file_name"), row.longNumber("file_bytes"), row.text("file_sha256"), format),
                headings(row.text("headings")),
                counts(row),
                row.instant("planned_at"),
                row.text("planned_by"),
                row.instantOrNull("committed_at"),
                row.flag("swept"));
    }

    static Batch.Counts counts(Row row) {
        return new Batch.Counts(
                row.longNumber("rows"),
                row.longNumber("created"),
                row.longNumber("changed"),
                row.longNumber("same"),
                row.longNumber("refused"));
    }

    private List<Batch.Heading> headings(String text) {
        try {
            return json.readValue(text, HEADINGS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored header cannot be read", e);
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a header cannot be written", e);
        }
    }

    private static OffsetDateTime offset(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
