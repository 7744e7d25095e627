package io.jituan.group.educationgroup;

import java.time.LocalDate;
import java.util.UUID;

/// What an established case decides of the group it gives birth to (4.1.2).
public record NewGroup(
        UUID formationCaseId, String code, String name, GroupMode mode, UUID leadSchoolId, LocalDate establishedOn) {}
