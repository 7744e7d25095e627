package io.jituan.group.school;

import io.jituan.group.area.Townships;
import io.jituan.group.centre.Centres;
import io.jituan.kit.conditional.IfMatch;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.journal.Action;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.kit.time.DistrictTime;
import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What the district does with schools: registers and describes them, closes them, merges one into another.
@ApplicationScoped
class SchoolRegister {
    private final Schools schools;
    private final SchoolDirectory directory;
    private final SchoolJournal journal;
    private final Townships townships;
    private final Centres centres;
    private final CurrentCaller caller;
    private final DistrictTime time;

    SchoolRegister(
            Schools schools,
            SchoolDirectory directory,
            SchoolJournal journal,
            Townships townships,
            Centres centres,
            CurrentCaller caller,
            DistrictTime time) {
        this.schools = schools;
        this.directory = directory;
        this.journal = journal;
        this.townships = townships;
        this.centres = centres;
        this.caller = caller;
        this.time = time;
    }

    Versioned<SchoolView> register(SchoolProfile profile) {
        caller.require(SchoolAccess.district());
        refuseUnknownPlaces(profile);
        return journal.registered(School.register(profile), time.today());
    }

    Versioned<SchoolView> describe(UUID id, SchoolProfile profile, IfMatch seen) {
        caller.require(SchoolAccess.district());
        School school = schools.open(id);
        seen.check(school.version());
        refuseUnknownPlaces(profile);
        SchoolView before = school.view();
        Action action = school.hasCode(profile.code()) ? Action.UPDATED : Action.REKEYED;
        school.describe(profile);
        return journal.changed(action, "describe", before, school, time.today());
    }

    Versioned<SchoolView> close(UUID id, EndSchool request, IfMatch seen) {
        caller.require(SchoolAccess.district());
        School school = ending(id, request.on(), seen);
        SchoolView before = school.view();
        school.close(request.on());
        return journal.changed(Action.UPDATED, "close", before, school, request.on());
    }

    Versioned<SchoolView> merge(UUID id, MergeSchool request, IfMatch seen) {
        caller.require(SchoolAccess.district());
        UUID survivor = directory.named(request.into(), "/into").id();
        if (id.equals(survivor)) {
            throw new Refused(new SchoolRefusal.MergedIntoItself());
        }
        schools.open(survivor);
        School school = ending(id, request.on(), seen);
        SchoolView before = school.view();
        school.mergeInto(survivor, request.on());
        return journal.changed(Action.MERGED, "merge", before, school, request.on());
    }

    private School ending(UUID id, LocalDate lastDay, IfMatch seen) {
        School school = schools.open(id);
        seen.check(school.version());
        Refused.ifAny(SchoolRules.end(lastDay, time.today(), schools.groupsFrom(id, lastDay)));
        return school;
    }

    private void refuseUnknownPlaces(SchoolProfile profile) {
        List<Refusal> refusals = new ArrayList<>();
        String township = profile.townshipCode();
        if (township != null) {
            townships.refuseUnknown(List.of(township), "/townshipCode").ifPresent(refusals::add);
        }
        String centre = profile.centreCode();
        if (centre != null) {
            centres.refuseUnknown(centre, "/centreCode").ifPresent(refusals::add);
        }
        Refused.ifAny(refusals);
    }
}
