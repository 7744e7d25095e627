package io.jituan.contracts.group.v1;

import io.jituan.contracts.Event;
import java.time.LocalDate;
import java.util.UUID;

/// The chief principal's seat became vacant (4.2.1): the lead school's principal changed or left.
public record ChiefPrincipalSeatVacated(UUID groupId, LocalDate vacantSince) implements Event {
    public static final String TYPE = "io.jituan.group.chief-principal-seat-vacated.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID subject() {
        return groupId;
    }
}
