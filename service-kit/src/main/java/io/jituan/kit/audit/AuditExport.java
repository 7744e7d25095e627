package io.jituan.kit.audit;

import io.jituan.kit.audit.chain.AuditRecords;
import io.jituan.kit.audit.chain.PlacedRecord;
import io.jituan.verifiable.journal.ExportLine;
import io.jituan.verifiable.journal.JournalRecord;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes positions as NDJSON in batches, so that memory stays the same however many there are. A position whose
/// entry is gone has no line: that it is missing shows offline too.
final class AuditExport implements StreamingOutput {
    private static final int BATCH = 1_000;

    private final AuditRecords records;
    private final long from;
    private final long to;

    AuditExport(AuditRecords records, long from, long to) {
        this.records = records;
        this.from = from;
        this.to = to;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        long position = from - 1;
        List<PlacedRecord> batch = records.after(position, to, BATCH);
        while (!batch.isEmpty()) {
            for (PlacedRecord placed : batch) {
                write(lines, placed);
            }
            position = batch.getLast().position();
            batch = records.after(position, to, BATCH);
        }
        lines.flush();
    }

    private static void write(Writer lines, PlacedRecord placed) throws IOException {
        JournalRecord record = placed.record();
        if (record != null) {
            lines.write(ExportLine.write(record));
            lines.write('\n');
        }
    }
}
