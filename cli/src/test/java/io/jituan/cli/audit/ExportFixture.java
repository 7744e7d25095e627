package io.jituan.cli.audit;

import io.jituan.verifiable.journal.Digest;
import io.jituan.verifiable.journal.ExportLine;
import io.jituan.verifiable.journal.Head;
import io.jituan.verifiable.journal.JournalRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/// Exported journals for tests.
final class ExportFixture {
    static final String SERVICE = "group-service";

    private ExportFixture() {}

    /// A journal of so many entries, each with a share of the parts that an entry may lack.
    static List<JournalRecord> journal(int entries) {
        Random random = new Random(4);
        return chained(IntStream.rangeClosed(1, entries)
                .mapToObj(position -> parts(position, random))
                .toList());
    }

    /// These entries with digests and a chain that fit.
    static List<JournalRecord> chained(List<Map<String, String>> entries) {
        List<JournalRecord> records = new ArrayList<>();
        Digest chain = Digest.GENESIS;
        for (Map<String, String> parts : entries) {
            Digest digest = new JournalRecord(1, parts, chain, chain).recomputed();
            chain = chain.chainedWith(digest);
            records.add(new JournalRecord(records.size() + 1L, parts, digest, chain));
        }
        return List.copyOf(records);
    }

    /// The lines of an export.
    static List<String> lines(List<JournalRecord> records) {
        return records.stream().map(ExportLine::write).toList();
    }

    /// What would have been signed when the journal had come to a position.
    static Head headAt(List<JournalRecord> records, int position) {
        Digest chain = records.get(position - 1).chain();
        return new Head(SERVICE, "500102", position, chain, Instant.EPOCH.plusSeconds(position));
    }

    private static Map<String, String> parts(int position, Random random) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        Map<String, String> parts = new HashMap<>(Map.of(
                "recordedAtMicros",
                Long.toString(1_790_000_000_000_000L + position * 977L),
                "aggregate",
                random.nextBoolean() ? "school" : "membership",
                "aggregateId",
                id.toString(),
                "version",
                Integer.toString(1 + random.nextInt(9)),
                "action",
                "UPDATED",
                "step",
                "admit",
                "effectiveOn",
                "2026-09-0" + (1 + random.nextInt(9)),
                "actor",
                "district-admin",
                "actorName",
                "区教委 " + random.nextInt(100),
                "client",
                "jituan-cli"));
        parts.put("requestId", new UUID(random.nextLong(), random.nextLong()).toString());
        parts.put("after", "{\"name\": \"涪陵“实验”小学\\n" + position + "\", \"classes\":" + position + "}");
        if (random.nextBoolean()) {
            parts.put("before", "{\"name\":\"" + position + "\"}");
        }
        if (random.nextBoolean()) {
            parts.put("eventId", new UUID(random.nextLong(), random.nextLong()).toString());
            parts.put("eventType", "io.jituan.group.school-changed.v1");
            parts.put("eventSubject", id.toString());
            parts.put("event", "{\"schoolId\":\"" + id + "\"}");
        }
        return parts;
    }
}
