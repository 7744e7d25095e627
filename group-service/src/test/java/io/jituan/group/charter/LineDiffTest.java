package io.jituan.group.charter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jituan.group.charter.LineChange.Fate;
import io.jituan.testkit.Clause;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Lines that stay, come and go.
@Clause("4.2.3")
class LineDiffTest {
    @Test
    void a_changed_line_goes_and_comes_between_lines_that_stay() {
        assertEquals(
                List.of(
                        new LineChange(Fate.KEPT, "第一条"),
                        new LineChange(Fate.REMOVED, "第二条 旧"),
                        new LineChange(Fate.ADDED, "第二条 新"),
                        new LineChange(Fate.KEPT, "第三条")),
                LineDiff.between("第一条\n第二条 旧\n第三条", "第一条\n第二条 新\n第三条"));
    }

    @Test
    void an_empty_text_has_no_lines() {
        assertEquals(List.of(new LineChange(Fate.ADDED, "第一条")), LineDiff.between("", "第一条"));
        assertEquals(List.of(), LineDiff.between("", ""));
    }

    @Test
    void texts_of_very_many_lines_are_replaced_whole() {
        String many = IntStream.range(0, 2_000).mapToObj(Integer::toString).collect(Collectors.joining("\n"));

        assertEquals(4_001, LineDiff.between(many, many + "\nlast").size());
    }
}
