package io.jituan.contracts.personnel.v1;

import java.time.LocalDate;
import java.util.UUID;

/// The obligation binds for the last time on `closedOn`: the membership ended or took another type. A later event of
/// the same obligation may move that day.
public record ObligationClosed(
        UUID obligationId, long version, UUID groupId, UUID schoolId, String kind, LocalDate closedOn)
        implements ObligationEvent {
    public static final String TYPE = "io.jituan.personnel.obligation-closed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
