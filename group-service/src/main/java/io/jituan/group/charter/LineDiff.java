package io.jituan.group.charter;

import io.jituan.group.charter.LineChange.Fate;
import java.util.ArrayList;
import java.util.List;

/// What changed between two texts, line by line, with as many lines kept as possible (longest common subsequence).
final class LineDiff {
    /// Beyond this many pairs of lines they are shown as removed and added whole.
    private static final int MAX_PAIRS = 1_000_000;

    private final List<String> before;
    private final List<String> after;

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<LineChange> between(String before, String after) {
        return new LineDiff(lines(before), lines(after)).changes();
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : text.lines().toList();
    }

    private List<LineChange> changes() {
        if ((long) before.size() * after.size() > MAX_PAIRS) {
            return wholly();
        }
        int[][] common = commonLengths();
        List<LineChange> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            Fate fate = fate(common, i, j);
            changes.add(new LineChange(fate, fate == Fate.ADDED ? after.get(j) : before.get(i)));
            i += fate == Fate.ADDED ? 0 : 1;
            j += fate == Fate.REMOVED ? 0 : 1;
        }
        return changes;
    }

    private List<LineChange> wholly() {
        List<LineChange> changes = new ArrayList<>();
        before.forEach(line -> changes.add(new LineChange(Fate.REMOVED, line)));
        after.forEach(line -> changes.add(new LineChange(Fate.ADDED, line)));
        return changes;
    }

    private Fate fate(int[][] common, int i, int j) {
        if (j == after.size()) {
            return Fate.REMOVED;
        }
        if (i == before.size()) {
            return Fate.ADDED;
        }
        if (before.get(i).equals(after.get(j))) {
            return Fate.KEPT;
        }
        return common[i + 1][j] >= common[i][j + 1] ? Fate.REMOVED : Fate.ADDED;
    }

    /// `[i][j]`: how many lines can be kept of what follows line i before and line j after.
    private int[][] commonLengths() {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
