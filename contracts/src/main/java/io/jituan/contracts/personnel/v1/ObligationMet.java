package io.jituan.contracts.personnel.v1;

import java.time.LocalDate;
import java.util.UUID;

/// Somebody is in post from `metOn`; the last unmet day is the day before.
public record ObligationMet(UUID obligationId, long version, UUID groupId, UUID schoolId, String kind, LocalDate metOn)
        implements ObligationEvent {
    public static final String TYPE = "io.jituan.personnel.obligation-met.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
