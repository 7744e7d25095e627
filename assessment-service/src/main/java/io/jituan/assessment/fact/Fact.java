package io.jituan.assessment.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jituan.contracts.personnel.v1.ObligationClosed;
import io.jituan.contracts.personnel.v1.ObligationEvent;
import io.jituan.contracts.personnel.v1.ObligationMet;
import io.jituan.contracts.personnel.v1.ObligationOpened;
import io.jituan.contracts.personnel.v1.ObligationProlonged;
import io.jituan.contracts.personnel.v1.ObligationReopened;
import io.jituan.contracts.personnel.v1.ObligationWithdrawn;
import io.jituan.kit.identifier.Identifiers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One fact. It is never changed: what turns out otherwise is another fact, of a higher version.
///
/// @param about the obligation it is about
/// @param version place among the facts about it
/// @param detail the obligation's kind
/// @param day the day it speaks of: first day that binds, first day in post, first day unmet, last day that binds;
/// absent
///     where it takes something back
/// @param toldAt when it was said
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fact(
        UUID id,
        FactName name,
        UUID about,
        long version,
        String detail,
        UUID groupId,
        UUID schoolId,
        @Nullable LocalDate day,
        Instant toldAt) {

    /// What an event of personnel-service states.
    static Fact of(ObligationEvent event, Instant toldAt) {
        return new Fact(
                Identifiers.next(),
                name(event),
                event.obligationId(),
                event.version(),
                event.kind(),
                event.groupId(),
                event.schoolId(),
                day(event),
                toldAt);
    }

    private static FactName name(ObligationEvent event) {
        return switch (event) {
            case ObligationOpened opened -> FactName.OBLIGATION_OPENED;
            case ObligationMet met -> FactName.OBLIGATION_MET;
            case ObligationReopened reopened -> FactName.OBLIGATION_REOPENED;
            case ObligationClosed closed -> FactName.OBLIGATION_CLOSED;
            case ObligationProlonged prolonged -> FactName.OBLIGATION_PROLONGED;
            case ObligationWithdrawn withdrawn -> FactName.OBLIGATION_WITHDRAWN;
        };
    }

    private static @Nullable LocalDate day(ObligationEvent event) {
        return switch (event) {
            case ObligationOpened opened -> opened.openedOn();
            case ObligationMet met -> met.metOn();
            case ObligationReopened reopened -> reopened.reopenedOn();
            case ObligationClosed closed -> closed.closedOn();
            case ObligationProlonged prolonged -> null;
            case ObligationWithdrawn withdrawn -> null;
        };
    }
}
