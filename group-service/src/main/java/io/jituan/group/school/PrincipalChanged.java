package io.jituan.group.school;

import java.time.LocalDate;
import java.util.UUID;

/// Told inside the service, in the same transaction: another person leads the school from that day on.
public record PrincipalChanged(UUID schoolId, LocalDate since) {}
