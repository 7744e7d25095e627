package io.jituan.group.educationgroup;

import java.time.LocalDate;
import java.util.UUID;

/// What other rooms need to know of a group.
public record GroupInBrief(UUID id, String code, String name, UUID leadSchoolId, LocalDate establishedOn) {}
