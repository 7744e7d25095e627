package io.jituan.group.leadership;

import io.jituan.group.educationgroup.GroupInBrief;
import io.jituan.group.school.Principal;
import io.jituan.group.school.SchoolInBrief;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Who may be chief principal, and from when (4.2.1).
final class AppointmentRules {
    private AppointmentRules() {}

    /// The present principal of the lead school, from a day on which he is in post and the group exists, on a
    /// vacant seat.
    static List<LeadershipRefusal> check(
            GroupInBrief group, SchoolInBrief lead, AppointChief request, Optional<ChiefPrincipal> seated) {
        List<LeadershipRefusal> refusals = new ArrayList<>();
        Optional<Principal> principal = Optional.ofNullable(lead.principal())
                .filter(present -> present.staffCode().equals(request.staffCode()));
        if (principal.isEmpty()) {
            String school = Objects.requireNonNullElse(lead.code(), lead.name());
            refusals.add(new LeadershipRefusal.NotLeadPrincipal(school));
        }
        seated.ifPresent(chief -> refusals.add(new LeadershipRefusal.ChiefSeated(chief.appointedOn())));
        LocalDate earliest = principal
                .flatMap(Principal::inPostSince)
                .filter(group.establishedOn()::isBefore)
                .orElse(group.establishedOn());
        if (request.appointedOn().isBefore(earliest)) {
            refusals.add(new LeadershipRefusal.AppointedTooEarly(earliest));
        }
        return refusals;
    }
}
