package io.jituan.contracts.personnel.v1;

import io.jituan.contracts.Event;
import java.util.UUID;

/// What all events of a posting obligation say.
public sealed interface ObligationEvent extends Event
        permits ObligationOpened,
                ObligationMet,
                ObligationReopened,
                ObligationClosed,
                ObligationProlonged,
                ObligationWithdrawn {
    UUID obligationId();

    /// Of the obligation, rising with each of its events.
    long version();

    UUID groupId();

    /// The member school it is owed to.
    UUID schoolId();

    /// EXECUTIVE_PRINCIPAL, TEACHING_VICE_PRINCIPAL or BACKBONE_TEACHERS.
    String kind();

    @Override
    default UUID subject() {
        return obligationId();
    }
}
