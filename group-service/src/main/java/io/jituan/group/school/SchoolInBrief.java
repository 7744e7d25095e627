package io.jituan.group.school;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What other rooms need to know of a school.
public record SchoolInBrief(
        UUID id,
        @Nullable String code,
        String name,
        SchoolStatus status,
        @Nullable String townshipCode,
        @Nullable Principal principal) {

    /// Whether it is at work, so that it may lead or join a group.
    public boolean isOpen() {
        return status == SchoolStatus.OPEN;
    }
}
