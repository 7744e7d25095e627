package io.jituan.group.centre;

import io.jituan.contracts.group.v1.CentreChanged;
import io.jituan.group.area.Townships;
import io.jituan.kit.conditional.IfMatch;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.journal.Change;
import io.jituan.kit.journal.Journal;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.kit.time.DistrictTime;
import io.jituan.web.problem.Refused;
import io.jituan.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Changes of management centres, by the district.
@ApplicationScoped
class CentreRegister {
    static final String AGGREGATE = "centre";

    private final Centres centres;
    private final Townships townships;
    private final Journal journal;
    private final CurrentCaller caller;
    private final DistrictTime time;

    CentreRegister(Centres centres, Townships townships, Journal journal, CurrentCaller caller, DistrictTime time) {
        this.centres = centres;
        this.townships = townships;
        this.journal = journal;
        this.caller = caller;
        this.time = time;
    }

    Versioned<CentreView> register(RegisterCentre request) {
        caller.require(Role.DISTRICT_ADMIN);
        refuseUnknownTownships(request.townships());
        Centre centre = Centre.register(request);
        centres.persistAndFlush(centre);
        journal.append(Change.created(AGGREGATE, centre.id(), centre.version(), time.today(), centre.view())
                .announcing(changed(centre)));
        return new Versioned<>(centre.view(), centre.version());
    }

    Versioned<CentreView> describe(UUID id, DescribeCentre request, IfMatch seen) {
        caller.require(Role.DISTRICT_ADMIN);
        Centre centre = centres.active(id);
        seen.check(centre.version());
        refuseUnknownTownships(request.townships());
        CentreView before = centre.view();
        centre.describe(request.name(), request.townships());
        return written("describe", before, centre);
    }

    Versioned<CentreView> close(UUID id, IfMatch seen) {
        caller.require(Role.DISTRICT_ADMIN);
        Centre centre = centres.active(id);
        seen.check(centre.version());
        CentreView before = centre.view();
        int schools = centres.openSchoolsOf(before.code());
        if (schools > 0) {
            throw new Refused(new CentreRefusal.CentreHasSchools(schools));
        }
        centre.close();
        return written("close", before, centre);
    }

    private Versioned<CentreView> written(String step, CentreView before, Centre centre) {
        centres.flush();
        journal.append(
                Change.updated(AGGREGATE, centre.id(), centre.version(), step, time.today(), before, centre.view())
                        .announcing(changed(centre)));
        return new Versioned<>(centre.view(), centre.version());
    }

    private void refuseUnknownTownships(List<String> codes) {
        Refused.ifAny(townships.refuseUnknown(codes, "/townships").stream().toList());
    }

    private static CentreChanged changed(Centre centre) {
        CentreView view = centre.view();
        return new CentreChanged(
                view.id(),
                centre.version(),
                view.code(),
                view.name(),
                view.townships(),
                view.status().name());
    }
}
