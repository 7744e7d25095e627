package io.jituan.personnel.obligation;

import io.jituan.contracts.Event;
import io.jituan.contracts.personnel.v1.ObligationClosed;
import io.jituan.contracts.personnel.v1.ObligationMet;
import io.jituan.contracts.personnel.v1.ObligationOpened;
import io.jituan.contracts.personnel.v1.ObligationProlonged;
import io.jituan.contracts.personnel.v1.ObligationReopened;
import io.jituan.contracts.personnel.v1.ObligationWithdrawn;
import java.time.LocalDate;

/// From obligations to what the other services hear of them.
final class ObligationEvents {
    private ObligationEvents() {}

    static ObligationOpened opened(Obligation obligation) {
        return new ObligationOpened(
                obligation.id(),
                obligation.version(),
                obligation.membershipId(),
                obligation.groupId(),
                obligation.schoolId(),
                obligation.kind().name(),
                obligation.from());
    }

    /// Its last day was set, moved or taken back.
    static Event rebound(Obligation obligation) {
        return obligation
                .until()
                .<Event>map(lastDay -> closed(obligation, lastDay))
                .orElseGet(() -> prolonged(obligation));
    }

    static ObligationMet met(Obligation obligation, LocalDate on) {
        return new ObligationMet(
                obligation.id(),
                obligation.version(),
                obligation.groupId(),
                obligation.schoolId(),
                obligation.kind().name(),
                on);
    }

    static ObligationReopened reopened(Obligation obligation, LocalDate on) {
        return new ObligationReopened(
                obligation.id(),
                obligation.version(),
                obligation.groupId(),
                obligation.schoolId(),
                obligation.kind().name(),
                on);
    }

    static ObligationWithdrawn withdrawn(Obligation obligation) {
        return new ObligationWithdrawn(
                obligation.id(),
                obligation.version() + 1,
                obligation.groupId(),
                obligation.schoolId(),
                obligation.kind().name());
    }

    private static ObligationClosed closed(Obligation obligation, LocalDate lastDay) {
        return new ObligationClosed(
                obligation.id(),
                obligation.version(),
                obligation.groupId(),
                obligation.schoolId(),
                obligation.kind().name(),
                lastDay);
    }

    private static ObligationProlonged prolonged(Obligation obligation) {
        return new ObligationProlonged(
                obligation.id(),
                obligation.version(),
                obligation.groupId(),
                obligation.schoolId(),
                obligation.kind().name());
    }
}
