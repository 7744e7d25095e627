package io.jituan.contracts.personnel.v1;

import java.time.LocalDate;
import java.util.UUID;

/// From `openedOn` a group's lead must have somebody in post at a member school (4.1.1, 4.3.4.a). `kind` is
/// EXECUTIVE_PRINCIPAL, TEACHING_VICE_PRINCIPAL or BACKBONE_TEACHERS. The school goes unserved from that day until an
/// [ObligationMet]; the day may lie in the past or in the future. `version` rises with every event of an obligation.
public record ObligationOpened(
        UUID obligationId,
        long version,
        UUID membershipId,
        UUID groupId,
        UUID schoolId,
        String kind,
        LocalDate openedOn)
        implements ObligationEvent {
    public static final String TYPE = "io.jituan.personnel.obligation-opened.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
