package io.jituan.group.charter;

import io.jituan.contracts.group.v1.CharterFiled;
import io.jituan.group.educationgroup.GroupDirectory;
import io.jituan.group.educationgroup.GroupInBrief;
import io.jituan.kit.conditional.IfMatch;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.journal.Change;
import io.jituan.kit.journal.Journal;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.kit.time.DistrictTime;
import io.jituan.web.problem.Refused;
import io.jituan.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Takes a charter from its draft to its filing (4.2.3).
@ApplicationScoped
class CharterWork {
    static final String AGGREGATE = "charter";

    private final Charters charters;
    private final GroupDirectory groups;
    private final Journal journal;
    private final CurrentCaller caller;
    private final DistrictTime time;

    CharterWork(Charters charters, GroupDirectory groups, Journal journal, CurrentCaller caller, DistrictTime time) {
        this.charters = charters;
        this.groups = groups;
        this.journal = journal;
        this.caller = caller;
        this.time = time;
    }

    Versioned<CharterView> draft(DraftCharter request) {
        GroupInBrief group = groups.named(request.group(), "/group");
        caller.require(CharterAccess.writers(group));
        Optional<Charter> latest = charters.latest(group.id());
        if (latest.filter(charter -> charter.stage() != CharterStage.FILED).isPresent()) {
            throw new Refused(new CharterRefusal.CharterInPreparation());
        }
        int number = latest.map(Charter::number).orElse(0) + 1;
        Charter charter = Charter.draft(group.id(), number, request.sections());
        charters.persistAndFlush(charter);
        journal.append(Change.created(AGGREGATE, charter.id(), charter.version(), time.today(), charter.view())
                .as("draft"));
        return shown(charter, group);
    }

    Versioned<CharterView> write(UUID id, WriteCharter request, IfMatch seen) {
        Charter charter = charters.existing(id);
        GroupInBrief group = groups.existing(charter.groupId());
        caller.require(CharterAccess.writers(group));
        seen.check(charter.version());
        Refused.ifAny(CharterRules.write(charter.stage()));
        CharterView before = charter.view();
        charter.write(request.sections());
        charters.flush();
        journal.append(changed("write", time.today(), before, charter));
        return shown(charter, group);
    }

    Versioned<CharterView> submit(UUID id, CharterOpinion request, IfMatch seen) {
        Charter charter = charters.existing(id);
        GroupInBrief group = groups.existing(charter.groupId());
        caller.require(CharterAccess.writers(group));
        seen.check(charter.version());
        Refused.ifAny(CharterRules.step(charter.stage(), CharterStage.SUBMITTED));
        Refused.ifAny(CharterRules.complete(charter.sections()));
        journal.append(gone("submit", charter, CharterStage.SUBMITTED, time.today(), request.opinion()));
        return shown(charter, group);
    }

    Versioned<CharterView> giveBack(UUID id, CharterOpinion request, IfMatch seen) {
        Charter charter = forTheDistrict(id, CharterStage.RETURNED, seen);
        journal.append(gone("return", charter, CharterStage.RETURNED, time.today(), request.opinion()));
        return shown(charter, groups.existing(charter.groupId()));
    }

    Versioned<CharterView> file(UUID id, FileCharter request, IfMatch seen) {
        Charter charter = forTheDistrict(id, CharterStage.FILED, seen);
        GroupInBrief group = groups.locked(charter.groupId());
        Optional<Charter> inForce = charters.inForce(group.id());
        Optional<LocalDate> since =
                inForce.flatMap(before -> Optional.ofNullable(before.view().filedOn()));
        Refused.ifAny(CharterRules.file(request.filedOn(), group.establishedOn(), since, time.today()));
        inForce.ifPresent(before -> replace(before, request.filedOn()));
        journal.append(gone("file", charter, CharterStage.FILED, request.filedOn(), request.opinion())
                .announcing(new CharterFiled(group.id(), charter.number(), request.filedOn())));
        return shown(charter, group);
    }

    private Charter forTheDistrict(UUID id, CharterStage to, IfMatch seen) {
        caller.require(Role.DISTRICT_ADMIN);
        Charter charter = charters.existing(id);
        seen.check(charter.version());
        Refused.ifAny(CharterRules.step(charter.stage(), to));
        return charter;
    }

    private void replace(Charter inForce, LocalDate on) {
        CharterView before = inForce.view();
        inForce.replace(on);
        charters.flush();
        journal.append(changed("replace", on, before, inForce));
    }

    private Change gone(String step, Charter charter, CharterStage to, LocalDate on, String opinion) {
        CharterView before = charter.view();
        charter.go(to, on, opinion);
        charters.flush();
        return changed(step, on, before, charter);
    }

    private static Change changed(String step, LocalDate on, CharterView before, Charter charter) {
        return Change.updated(AGGREGATE, charter.id(), charter.version(), step, on, before, charter.view());
    }

    private Versioned<CharterView> shown(Charter charter, GroupInBrief group) {
        CharterView view = charter.view();
        return new Versioned<>(
                view.allowing(CharterAccess.actions(view.stage(), group, caller.get())), charter.version());
    }
}
