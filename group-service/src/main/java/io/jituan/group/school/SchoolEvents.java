package io.jituan.group.school;

import io.jituan.contracts.group.v1.SchoolChanged;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What other services hear of schools.
final class SchoolEvents {
    private SchoolEvents() {}

    static SchoolChanged changed(School school, LocalDate effectiveOn) {
        SchoolView view = school.view();
        return new SchoolChanged(
                view.id(),
                school.version(),
                view.code(),
                view.name(),
                name(view.stage()),
                name(view.locality()),
                view.townshipCode(),
                view.centreCode(),
                view.status().name(),
                view.mergedInto(),
                effectiveOn);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
