package io.jituan.contracts.group.v1;

import io.jituan.contracts.Event;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A school was registered or changed: the whole of what other services keep of it. Stage and locality are absent where
/// nobody has said them yet; `mergedInto` names the survivor of a merged school.
public record SchoolChanged(
        UUID schoolId,
        long version,
        @Nullable String code,
        String name,
        @Nullable String stage,
        @Nullable String locality,
        @Nullable String townshipCode,
        @Nullable String centreCode,
        String status,
        @Nullable UUID mergedInto,
        LocalDate effectiveOn)
        implements Event {
    public static final String TYPE = "io.jituan.group.school-changed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID subject() {
        return schoolId;
    }
}
