package io.jituan.assessment.fact;

import io.jituan.contracts.personnel.v1.ObligationClosed;
import io.jituan.contracts.personnel.v1.ObligationMet;
import io.jituan.contracts.personnel.v1.ObligationOpened;
import io.jituan.contracts.personnel.v1.ObligationProlonged;
import io.jituan.contracts.personnel.v1.ObligationReopened;
import io.jituan.contracts.personnel.v1.ObligationWithdrawn;
import io.jituan.kit.inbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// One handler for each event that states a fact.
@ApplicationScoped
class ObligationEventHandlers {
    @Produces
    @Singleton
    EventHandler<ObligationOpened> opened(Facts facts) {
        return new ObligationEventHandler<>(ObligationOpened.TYPE, ObligationOpened.class, facts);
    }

    @Produces
    @Singleton
    EventHandler<ObligationMet> met(Facts facts) {
        return new ObligationEventHandler<>(ObligationMet.TYPE, ObligationMet.class, facts);
    }

    @Produces
    @Singleton
    EventHandler<ObligationReopened> reopened(Facts facts) {
        return new ObligationEventHandler<>(ObligationReopened.TYPE, ObligationReopened.class, facts);
    }

    @Produces
    @Singleton
    EventHandler<ObligationClosed> closed(Facts facts) {
        return new ObligationEventHandler<>(ObligationClosed.TYPE, ObligationClosed.class, facts);
    }

    @Produces
    @Singleton
    EventHandler<ObligationProlonged> prolonged(Facts facts) {
        return new ObligationEventHandler<>(ObligationProlonged.TYPE, ObligationProlonged.class, facts);
    }

    @Produces
    @Singleton
    EventHandler<ObligationWithdrawn> withdrawn(Facts facts) {
        return new ObligationEventHandler<>(ObligationWithdrawn.TYPE, ObligationWithdrawn.class, facts);
    }
}
