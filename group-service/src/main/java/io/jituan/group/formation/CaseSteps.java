package io.jituan.group.formation;

import io.jituan.group.educationgroup.GroupRegister;
import io.jituan.group.educationgroup.NewGroup;
import io.jituan.kit.conditional.IfMatch;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.kit.time.DistrictTime;
import io.jituan.web.problem.Refused;
import io.jituan.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Takes a case from stage to stage; the last step gives birth to the group, in the same transaction (4.1.2).
@ApplicationScoped
class CaseSteps {
    private final FormationCases cases;
    private final CaseJournal journal;
    private final GroupRegister groups;
    private final CurrentCaller caller;
    private final DistrictTime time;

    CaseSteps(
            FormationCases cases, CaseJournal journal, GroupRegister groups, CurrentCaller caller, DistrictTime time) {
        this.cases = cases;
        this.journal = journal;
        this.groups = groups;
        this.caller = caller;
        this.time = time;
    }

    Versioned<FormationCaseView> go(UUID id, FormationStage to, StepRequest request, IfMatch seen) {
        return taken(opened(id, seen), to, request);
    }

    Versioned<FormationCaseView> back(UUID id, ReturnCase request, IfMatch seen) {
        FormationCase file = opened(id, seen);
        if (!file.stage().isAfter(request.to())) {
            throw new Refused(new FormationRefusal.StepOutOfOrder(file.stage(), request.to(), earlier(file.stage())));
        }
        FormationCaseView before = file.view();
        Refused.ifAny(FormationRules.back(file, request.step().on(), time.today()));
        file.go(request.to(), request.step());
        return journal.changed("return", request.step().on(), before, file);
    }

    Versioned<FormationCaseView> establish(UUID id, EstablishGroup request, IfMatch seen) {
        FormationCase file = opened(id, seen);
        Versioned<FormationCaseView> established = taken(file, FormationStage.ESTABLISHED, request.step());
        groups.establish(new NewGroup(
                id,
                request.groupCode(),
                request.groupName(),
                request.mode(),
                file.leadSchoolId(),
                request.establishedOn()));
        return established;
    }

    private FormationCase opened(UUID id, IfMatch seen) {
        caller.require(Role.DISTRICT_ADMIN);
        FormationCase file = cases.existing(id);
        seen.check(file.version());
        return file;
    }

    private Versioned<FormationCaseView> taken(FormationCase file, FormationStage to, StepRequest request) {
        Refused.ifAny(FormationRules.step(file, to, request.on(), time.today()));
        FormationCaseView before = file.view();
        file.go(to, request);
        return journal.changed(to.name().toLowerCase(Locale.ROOT), request.on(), before, file);
    }

    private static List<FormationStage> earlier(FormationStage stage) {
        return stage.next().stream().filter(stage::isAfter).sorted().toList();
    }
}
