package io.jituan.group.membership;

import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.journal.Change;
import io.jituan.kit.journal.Journal;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.kit.time.DistrictTime;
import io.jituan.web.problem.Refused;
import io.jituan.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Sets caps, for the district.
@ApplicationScoped
class CapSetting {
    private final EntityManager entities;
    private final Journal journal;
    private final CurrentCaller caller;
    private final DistrictTime time;

    CapSetting(EntityManager entities, Journal journal, CurrentCaller caller, DistrictTime time) {
        this.entities = entities;
        this.journal = journal;
        this.caller = caller;
        this.time = time;
    }

    Versioned<CapView> set(SetCap request) {
        caller.require(Role.DISTRICT_ADMIN);
        Refused.ifAny(refusals(request, time.today()));
        CapDecision cap = CapDecision.of(request);
        entities.persist(cap);
        entities.flush();
        journal.append(Change.created("membership-cap", cap.id(), cap.version(), request.effectiveOn(), cap.view()));
        return new Versioned<>(cap.view(), cap.version());
    }

    static List<CapRefusal> refusals(SetCap request, LocalDate today) {
        List<CapRefusal> refusals = new ArrayList<>();
        if (request.effectiveOn().isBefore(today)) {
            refusals.add(new CapRefusal.CapInPast(today));
        }
        Integer groups = request.groupsPerSchool();
        if (request.type().isExclusive() && groups != null && groups != 1) {
            refusals.add(new CapRefusal.CapOneGroupOnly(request.type()));
        }
        return refusals;
    }
}
