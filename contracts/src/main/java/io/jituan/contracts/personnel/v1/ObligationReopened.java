package io.jituan.contracts.personnel.v1;

import java.time.LocalDate;
import java.util.UUID;

/// Nobody is in post any more from `reopenedOn`, the first unmet day.
public record ObligationReopened(
        UUID obligationId, long version, UUID groupId, UUID schoolId, String kind, LocalDate reopenedOn)
        implements ObligationEvent {
    public static final String TYPE = "io.jituan.personnel.obligation-reopened.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
