package io.jituan.personnel.obligation;

import io.jituan.personnel.membership.MembershipCourse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One post that a membership's course asks of the lead, from a day until a last day (null: no end decided).
record Requirement(
        ObligationKind kind, LocalDate from, @Nullable LocalDate until) {
    /// All that a course asks for (4.1.1): a change of type ends what the old type asked on the day before.
    static List<Requirement> of(MembershipCourse course) {
        return course.spans().stream()
                .flatMap(span -> ObligationKind.owedTo(span.type()).stream()
                        .map(kind -> new Requirement(kind, span.from(), span.until())))
                .toList();
    }
}
