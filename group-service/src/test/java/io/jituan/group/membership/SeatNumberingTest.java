package io.jituan.group.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.testkit.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Seats are never shared and never more than the busiest day needs.
class SeatNumberingTest {
    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final int RUNS = 40;
    private static final int YEAR = 365;

    @Test
    @Clause("4.1.3")
    void a_seat_that_fell_free_is_given_again() {
        Days gone = new Days(START, START.plusDays(9));
        Days next = new Days(START.plusDays(10), null);

        assertEquals(List.of(1, 1), SeatNumbering.of(List.of(gone, next)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @Clause("4.1.3")
    void whatever_the_runs_no_two_share_a_seat_and_no_seat_is_wasted(long seed) {
        Random random = new Random(seed);
        List<Days> runs = Stream.generate(() -> run(random)).limit(RUNS).toList();

        List<Integer> seats = SeatNumbering.of(runs);

        for (int i = 0; i < RUNS; i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(seats.get(i).equals(seats.get(j)) && runs.get(i).overlap(runs.get(j)));
            }
        }
        assertTrue(seats.stream().mapToInt(seat -> seat).max().orElseThrow() <= busiestDay(runs));
    }

    private static Days run(Random random) {
        LocalDate first = START.plusDays(random.nextInt(YEAR));
        return new Days(first, random.nextInt(4) == 0 ? null : first.plusDays(random.nextInt(YEAR)));
    }

    private static int busiestDay(List<Days> runs) {
        return IntStream.range(0, YEAR)
                .map(day -> (int) runs.stream()
                        .filter(run -> run.contain(START.plusDays(day)))
                        .count())
                .max()
                .orElseThrow();
    }
}
