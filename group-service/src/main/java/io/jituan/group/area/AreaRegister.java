package io.jituan.group.area;

import io.jituan.contracts.group.v1.AreaChanged;
import io.jituan.kit.conditional.IfMatch;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.journal.Change;
import io.jituan.kit.journal.Journal;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.kit.time.DistrictTime;
import io.jituan.web.problem.Refused;
import io.jituan.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Changes of areas one by one, by the district; whole lists come by import.
@ApplicationScoped
class AreaRegister {
    static final String AGGREGATE = "area";

    private final Areas areas;
    private final Journal journal;
    private final CurrentCaller caller;
    private final DistrictTime time;

    AreaRegister(Areas areas, Journal journal, CurrentCaller caller, DistrictTime time) {
        this.areas = areas;
        this.journal = journal;
        this.caller = caller;
        this.time = time;
    }

    Versioned<AreaView> register(RegisterArea request) {
        caller.require(Role.DISTRICT_ADMIN);
        Area area = Area.register(request);
        areas.persistAndFlush(area);
        journal.append(Change.created(AGGREGATE, area.id(), area.version(), time.today(), area.view())
                .announcing(changed(area)));
        return new Versioned<>(area.view(), area.version());
    }

    Versioned<AreaView> describe(UUID id, DescribeArea request, IfMatch seen) {
        caller.require(Role.DISTRICT_ADMIN);
        Area area =
                areas.findByIdOptional(id).orElseThrow(() -> new Refused(new AreaRefusal.AreaUnknown(id.toString())));
        seen.check(area.version());
        AreaView before = area.view();
        area.describe(request.name(), request.level(), request.parentCode());
        areas.flush();
        journal.append(Change.updated(AGGREGATE, id, area.version(), "describe", time.today(), before, area.view())
                .announcing(changed(area)));
        return new Versioned<>(area.view(), area.version());
    }

    private static AreaChanged changed(Area area) {
        AreaView view = area.view();
        return new AreaChanged(
                view.id(),
                area.version(),
                view.code(),
                view.name(),
                view.level().name(),
                view.parentCode());
    }
}
