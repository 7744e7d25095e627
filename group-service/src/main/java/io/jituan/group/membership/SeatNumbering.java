package io.jituan.group.membership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Gives runs of days the lowest seats such that nobody shares one on any day. Taken in the order of their first
/// days this needs no more seats than there are runs on the busiest day, so a seat beyond the cap is never given
/// while the cap holds.
final class SeatNumbering {
    private SeatNumbering() {}

    /// The seat of each run, from 1, in the order in which they were given.
    static List<Integer> of(List<Days> runs) {
        List<Integer> order = IntStream.range(0, runs.size())
                .boxed()
                .sorted(Comparator.comparing(index -> runs.get(index).first()))
                .toList();
        List<Integer> seats = new ArrayList<>(Collections.nCopies(runs.size(), 0));
        List<Days> lastOnSeat = new ArrayList<>();
        for (int index : order) {
            seats.set(index, seat(runs.get(index), lastOnSeat) + 1);
        }
        return seats;
    }

    private static int seat(Days run, List<Days> lastOnSeat) {
        for (int seat = 0; seat < lastOnSeat.size(); seat++) {
            if (!lastOnSeat.get(seat).overlap(run)) {
                lastOnSeat.set(seat, run);
                return seat;
            }
        }
        lastOnSeat.add(run);
        return lastOnSeat.size() - 1;
    }
}
