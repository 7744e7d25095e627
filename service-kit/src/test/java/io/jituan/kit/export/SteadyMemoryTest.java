package io.jituan.kit.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.jituan.kit.paging.Cursor;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A file grows, what is held in memory does not.
class SteadyMemoryTest {
    private static final int PIECE = 500;
    private static final long MEGABYTE = 1 << 20;

    private final AtomicInteger reads = new AtomicInteger();
    private final List<Integer> asked = new ArrayList<>();

    @Test
    void a_piece_is_read_when_it_is_wanted_and_none_is_read_twice() {
        Page<Pebble> page = list(1_250);
        int before = reads.get();
        Iterator<List<Pebble>> pieces = page.pieces(PIECE).iterator();
        List<Integer> sizes = new ArrayList<>();
        List<Integer> readsSoFar = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        while (pieces.hasNext()) {
            List<Pebble> piece = pieces.next();
            sizes.add(piece.size());
            readsSoFar.add(reads.get() - before);
            piece.forEach(pebble -> numbers.add(pebble.number()));
        }
        assertEquals(List.of(500, 500, 250), sizes);
        assertEquals(List.of(1, 2, 3), readsSoFar);
        assertEquals(IntStream.rangeClosed(1, 1_250).boxed().toList(), numbers);
        assertTrue(asked.stream().allMatch(rows -> rows <= PIECE + 1), asked::toString);
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void ten_times_the_rows_take_no_more_memory(FileFormat format) throws IOException {
        long few = heldAfter(format, 20_000);
        long many = heldAfter(format, 200_000);

        assertTrue(many - few < 2 * MEGABYTE, few + " → " + many);
    }

    /// The bytes in use when the last row is written and the file is still open.
    private long heldAfter(FileFormat format, int rows) throws IOException {
        JsonMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        OutputStream nowhere = OutputStream.nullOutputStream();
        ListFile file = new ListFiles(json).open(format, Pebble.class, nowhere);
        Iterator<List<Pebble>> pieces = list(rows).pieces(PIECE).iterator();
        while (pieces.hasNext()) {
            for (Pebble pebble : pieces.next()) {
                file.add(pebble);
            }
        }
        long held = inUse();
        file.finish();
        return held;
    }

    private static long inUse() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int time = 0; time < 3; time++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    private Page<Pebble> list(int count) {
        return Page.of(PageRequest.first(1), page -> read(count, page), pebble -> Cursor.of(pebble.number()));
    }

    private List<Pebble> read(int count, PageRequest page) {
        reads.incrementAndGet();
        asked.add(page.rowsToRead());
        int last = page.cursor(1)
                .map(cursor -> Integer.parseInt(cursor.values().getFirst()))
                .orElse(0);
        return IntStream.rangeClosed(last + 1, Math.min(count, last + page.rowsToRead()))
                .mapToObj(SteadyMemoryTest::pebble)
                .toList();
    }

    private static Pebble pebble(int number) {
        return new Pebble(
                new UUID(0, number),
                "%010d".formatted(number),
                "各不相同 " + number,
                number,
                null,
                number,
                LocalDate.of(2026, 9, 1),
                Pebble.Shape.FLAT,
                List.of(),
                new Pebble.Finder("找到者 " + number, number),
                false);
    }
}
