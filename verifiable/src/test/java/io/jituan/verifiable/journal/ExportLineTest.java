package io.jituan.verifiable.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportLineTest {
    private static final JournalRecord RECORD = new JournalRecord(
            7, Map.of("step", "admit", "after", "{\"name\":\"涪陵\\n😀\"}"), Digest.of("entry"), Digest.GENESIS);

    /// The form that auditors' own programs rely on.
    @Test
    void a_line_has_the_position_every_part_digest_and_chain() {
        assertEquals(
                "{\"position\":7,\"recordedAtMicros\":null,\"aggregate\":null,\"aggregateId\":null,\"version\":null,"
                        + "\"action\":null,\"step\":\"admit\",\"effectiveOn\":null,\"actor\":null,\"actorName\":null,"
                        + "\"client\":null,\"requestId\":null,\"before\":null,"
                        + "\"after\":\"{\\\"name\\\":\\\"涪陵\\\\n😀\\\"}\",\"eventId\":null,\"eventType\":null,"
                        + "\"eventSubject\":null,\"event\":null,\"digest\":\""
                        + Digest.of("entry").text()
                        + "\",\"chain\":\"" + Digest.GENESIS.text() + "\"}",
                ExportLine.write(RECORD));
    }

    @Test
    void what_is_written_is_read_to_the_letter() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            Map<String, String> parts = new HashMap<>();
            JournalRecord.PARTS.stream()
                    .filter(part -> random.nextBoolean())
                    .forEach(part -> parts.put(part, text(random)));
            JournalRecord record = new JournalRecord(1 + i, parts, Digest.of(text(random)), Digest.GENESIS);
            assertEquals(record, ExportLine.read(ExportLine.write(record)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "position":7     | "position":-7
            "position":7     | "position":07
            "position":7     | "position":7.0
            "position":7     | "position":null
            "position":7     | "position":99999999999999999999
            "event":null     | "event":{}
            "event":null     | "event":null,"note":"x"
            "event":null     | "event":null,"step":"x"
            "event":null,    | ~~
            "digest":"sha    | "digest":null,"x":"sha
            admit            | \\ud800
            }                | ~~
            }                | }}
            {"position"      | ["position"
            """)
    void what_is_not_written_so_is_not_read(String there, String instead) {
        String line = ExportLine.write(RECORD);
        int at = line.lastIndexOf(there);
        String changed = line.substring(0, at) + instead + line.substring(at + there.length());
        assertThrows(Unreadable.class, () -> ExportLine.read(changed));
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(20), 0, 0x11000)
                .filter(character -> !Character.isSurrogate((char) character) || character > 0xffff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
