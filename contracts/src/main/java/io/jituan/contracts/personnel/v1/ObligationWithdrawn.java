package io.jituan.contracts.personnel.v1;

import java.util.UUID;

/// The obligation never bound: what it was opened for was put right. No day of it counts.
public record ObligationWithdrawn(UUID obligationId, long version, UUID groupId, UUID schoolId, String kind)
        implements ObligationEvent {
    public static final String TYPE = "io.jituan.personnel.obligation-withdrawn.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
