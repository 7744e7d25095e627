package io.jituan.contracts.personnel.v1;

import java.util.UUID;

/// A closing was taken back: the obligation binds without an end again, as if it had never been closed.
public record ObligationProlonged(UUID obligationId, long version, UUID groupId, UUID schoolId, String kind)
        implements ObligationEvent {
    public static final String TYPE = "io.jituan.personnel.obligation-prolonged.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
