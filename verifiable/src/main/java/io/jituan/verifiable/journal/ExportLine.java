package io.jituan.verifiable.journal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One line of an exported journal: a JSON object with the position, every part of the entry as text (an absent one as
/// null), its digest and the chain up to it.
public final class ExportLine {
    private static final String POSITION = "position";
    private static final String DIGEST = "digest";
    private static final String CHAIN = "chain";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private ExportLine() {}

    /// Without the line's end.
    public static String write(JournalRecord record) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put(POSITION, record.position());
        JournalRecord.PARTS.forEach(part -> fields.put(part, record.parts().get(part)));
        fields.put(DIGEST, record.digest().text());
        fields.put(CHAIN, record.chain().text());
        return FlatJson.write(fields);
    }

    /// Reads what [#write] wrote, with the fields in any order.
    ///
    /// @throws Unreadable where a field is missing or one too many
    public static JournalRecord read(String line) {
        Map<String, @Nullable String> fields = FlatJson.read(line);
        if (fields.size() != JournalRecord.PARTS.size() + 3 || !fields.keySet().containsAll(JournalRecord.PARTS)) {
            throw new Unreadable("other fields than an entry has");
        }
        Map<String, String> parts = new HashMap<>();
        for (String name : JournalRecord.PARTS) {
            String part = fields.get(name);
            if (part != null) {
                parts.put(name, part);
            }
        }
        return new JournalRecord(
                position(text(fields, POSITION)),
                parts,
                new Digest(text(fields, DIGEST)),
                new Digest(text(fields, CHAIN)));
    }

    private static long position(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new Unreadable("a position that is no number from 1 on");
        }
        return Long.parseLong(text);
    }

    private static String text(Map<String, @Nullable String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new Unreadable("no " + name);
        }
        return value;
    }
}
