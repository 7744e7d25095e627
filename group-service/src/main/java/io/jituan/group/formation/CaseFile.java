package io.jituan.group.formation;

import io.jituan.group.school.SchoolDirectory;
import io.jituan.group.school.SchoolInBrief;
import io.jituan.kit.conditional.IfMatch;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.kit.time.DistrictTime;
import io.jituan.web.problem.Refused;
import io.jituan.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// What is put into the file of a case: proposal, findings, opinions, the collective decision (4.1.2).
@ApplicationScoped
class CaseFile {
    private final FormationCases cases;
    private final CaseJournal journal;
    private final SchoolDirectory schools;
    private final CurrentCaller caller;
    private final DistrictTime time;

    CaseFile(
            FormationCases cases,
            CaseJournal journal,
            SchoolDirectory schools,
            CurrentCaller caller,
            DistrictTime time) {
        this.cases = cases;
        this.journal = journal;
        this.schools = schools;
        this.caller = caller;
        this.time = time;
    }

    Versioned<FormationCaseView> open(Proposal proposal) {
        caller.require(Role.DISTRICT_ADMIN);
        UUID lead = schools.named(proposal.leadSchool(), "/leadSchool").id();
        FormationCase file = FormationCase.open(proposal.title(), lead, candidates(proposal, lead), time.today());
        return journal.opened(file, time.today());
    }

    Versioned<FormationCaseView> propose(UUID id, Proposal proposal, IfMatch seen) {
        caller.require(Role.DISTRICT_ADMIN);
        UUID lead = schools.named(proposal.leadSchool(), "/leadSchool").id();
        List<Candidate> candidates = candidates(proposal, lead);
        return put(
                id,
                FormationStage.DRAFT,
                seen,
                new Entry("propose", time.today()),
                file -> file.propose(proposal.title(), lead, candidates));
    }

    Versioned<FormationCaseView> record(UUID id, FormationTest test, RecordFinding request, IfMatch seen) {
        Finding finding = new Finding(test, request.result(), request.text(), request.foundOn());
        Entry entry = new Entry("record-finding", request.foundOn());
        return put(id, FormationStage.RESEARCH, seen, entry, file -> file.record(finding));
    }

    Versioned<FormationCaseView> hear(UUID id, Opinion opinion, IfMatch seen) {
        Entry entry = new Entry("hear-opinion", opinion.heardOn());
        return put(id, FormationStage.CONSULTATION, seen, entry, file -> file.hear(opinion));
    }

    Versioned<FormationCaseView> decide(UUID id, Decision decision, IfMatch seen) {
        Refused.ifAny(FormationRules.votes(decision));
        Entry entry = new Entry("decide", decision.decidedOn());
        return put(id, FormationStage.DELIBERATION, seen, entry, file -> file.decide(decision));
    }

    private Versioned<FormationCaseView> put(
            UUID id, FormationStage stage, IfMatch seen, Entry entry, Consumer<FormationCase> verb) {
        caller.require(Role.DISTRICT_ADMIN);
        FormationCase file = cases.existing(id);
        seen.check(file.version());
        Refused.ifAny(FormationRules.in(stage, file));
        FormationCaseView before = file.view();
        verb.accept(file);
        return journal.changed(entry.step(), entry.on(), before, file);
    }

    private List<Candidate> candidates(Proposal proposal, UUID lead) {
        Set<UUID> seen = new HashSet<>(Set.of(lead));
        List<Candidate> candidates = new ArrayList<>();
        for (Proposal.ProposedMember member : proposal.candidates()) {
            String pointer = "/candidates/" + candidates.size() + "/school";
            SchoolInBrief school = schools.named(member.school(), pointer);
            if (!seen.add(school.id())) {
                throw new Refused(new FormationRefusal.CandidateTwice(member.school(), pointer));
            }
            candidates.add(new Candidate(school.id(), member.type(), member.distanceMetres()));
        }
        return candidates;
    }

    /// What the journal calls the entry, and its day.
    private record Entry(String step, LocalDate on) {}
}
