package io.jituan.cli.audit;

import io.jituan.verifiable.journal.Digest;
import io.jituan.verifiable.journal.JournalRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What a cheat may do to an exported journal, at places drawn at random.
enum Mutation {
    /// One part says something else, or nothing, or something where there was nothing.
    EDIT {
        @Override
        List<JournalRecord> of(List<JournalRecord> genuine, Random random) {
            List<JournalRecord> records = new ArrayList<>(genuine);
            int at = random.nextInt(records.size());
            JournalRecord record = records.get(at);
            records.set(
                    at, new JournalRecord(record.position(), edited(record, random), record.digest(), record.chain()));
            return records;
        }
    },
    /// The same, with the digest that fits; the chain is left, or the one link is made anew.
    EDIT_WITH_DIGEST {
        @Override
        List<JournalRecord> of(List<JournalRecord> genuine, Random random) {
            List<JournalRecord> records = new ArrayList<>(genuine);
            int at = random.nextInt(records.size());
            JournalRecord record = records.get(at);
            Map<String, String> parts = edited(record, random);
            Digest digest = new JournalRecord(1, parts, record.digest(), record.chain()).recomputed();
            Digest before = at == 0 ? Digest.GENESIS : records.get(at - 1).chain();
            Digest chain = random.nextBoolean() ? before.chainedWith(digest) : record.chain();
            records.set(at, new JournalRecord(record.position(), parts, digest, chain));
            return records;
        }
    },
    /// Digest or chain themselves are changed by a character.
    SMUDGE {
        @Override
        List<JournalRecord> of(List<JournalRecord> genuine, Random random) {
            List<JournalRecord> records = new ArrayList<>(genuine);
            int at = random.nextInt(records.size());
            JournalRecord record = records.get(at);
            records.set(
                    at,
                    random.nextBoolean()
                            ? new JournalRecord(
                                    record.position(),
                                    record.parts(),
                                    new Digest(changed(record.digest().text(), random)),
                                    record.chain())
                            : new JournalRecord(
                                    record.position(),
                                    record.parts(),
                                    record.digest(),
                                    new Digest(changed(record.chain().text(), random))));
            return records;
        }
    },
    /// Lines are taken out of the middle or the beginning; those behind are renumbered or not.
    DELETE {
        @Override
        List<JournalRecord> of(List<JournalRecord> genuine, Random random) {
            List<JournalRecord> records = new ArrayList<>(genuine);
            int from = random.nextInt(records.size() - 1);
            int count = 1 + random.nextInt(Math.min(4, records.size() - 1 - from));
            records.subList(from, from + count).clear();
            return random.nextBoolean() ? records : renumbered(records);
        }
    },
    /// Two entries change places, as whole lines or under each other's positions.
    SWAP {
        @Override
        List<JournalRecord> of(List<JournalRecord> genuine, Random random) {
            List<JournalRecord> records = new ArrayList<>(genuine);
            int one = random.nextInt(records.size());
            int other = (one + 1 + random.nextInt(records.size() - 1)) % records.size();
            Collections.swap(records, one, other);
            return random.nextBoolean() ? records : renumbered(records);
        }
    },
    /// A line comes twice, or one is slipped in that fits its place but not what follows.
    ADD {
        @Override
        List<JournalRecord> of(List<JournalRecord> genuine, Random random) {
            List<JournalRecord> records = new ArrayList<>(genuine);
            int at = random.nextInt(records.size() - 1);
            JournalRecord copied = records.get(random.nextInt(records.size()));
            Digest chain = records.get(at).chain().chainedWith(copied.digest());
            records.add(at + 1, new JournalRecord(at + 2L, copied.parts(), copied.digest(), chain));
            return random.nextBoolean() ? records : renumbered(records);
        }
    },
    /// The end is missing.
    CUT {
        @Override
        List<JournalRecord> of(List<JournalRecord> genuine, Random random) {
            return genuine.subList(0, random.nextInt(genuine.size()));
        }
    },
    /// From some entry on, another history with digests and a chain that fit.
    FORK {
        @Override
        List<JournalRecord> of(List<JournalRecord> genuine, Random random) {
            int at = random.nextInt(genuine.size());
            List<Map<String, String>> entries =
                    new ArrayList<>(genuine.stream().map(JournalRecord::parts).toList());
            entries.set(at, edited(genuine.get(at), random));
            return ExportFixture.chained(entries.subList(0, at + 1 + random.nextInt(genuine.size() - at)));
        }
    };

    /// A journal that was tampered with; never equal to the genuine one.
    abstract List<JournalRecord> of(List<JournalRecord> genuine, Random random);

    private static Map<String, String> edited(JournalRecord record, Random random) {
        Map<String, String> parts = new HashMap<>(record.parts());
        String name = JournalRecord.PARTS.get(random.nextInt(JournalRecord.PARTS.size()));
        String value = parts.get(name);
        if (value == null) {
            parts.put(name, "");
        } else if (random.nextInt(8) == 0) {
            parts.remove(name);
        } else {
            parts.put(name, changed(value, random));
        }
        return parts;
    }

    /// One character more, fewer, or another.
    private static String changed(String text, Random random) {
        int at = random.nextInt(text.length());
        char there = text.charAt(at);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + (char) (there + 1) + text.substring(at + 1);
            default -> text.substring(0, at) + ' ' + text.substring(at);
        };
    }

    private static List<JournalRecord> renumbered(List<JournalRecord> records) {
        List<JournalRecord> renumbered = new ArrayList<>();
        for (JournalRecord record : records) {
            renumbered.add(new JournalRecord(renumbered.size() + 1L, record.parts(), record.digest(), record.chain()));
        }
        return renumbered;
    }
}
