package io.jituan.contracts.group.v1;

import io.jituan.contracts.Event;
import java.time.LocalDate;
import java.util.UUID;

/// The district appointed a group's chief principal (4.2.1); the staff code stands for the person.
public record ChiefPrincipalAppointed(UUID groupId, String staffCode, LocalDate appointedOn) implements Event {
    public static final String TYPE = "io.jituan.group.chief-principal-appointed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID subject() {
        return groupId;
    }
}
