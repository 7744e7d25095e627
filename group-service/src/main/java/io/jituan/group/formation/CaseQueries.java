package io.jituan.group.formation;

import io.jituan.group.formation.CaseReview.CandidateSite;
import io.jituan.group.formation.CaseReview.Site;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.history.History;
import io.jituan.kit.history.HistoryEntry;
import io.jituan.kit.history.PointInTime;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.query.Row;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.kit.query.Sorting;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.kit.time.DistrictTime;
import io.jituan.web.problem.Refused;
import io.jituan.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads cases, for the district and its viewers: what is being decided is not public.
@ApplicationScoped
class CaseQueries {
    private static final Sorting SORTING = Sorting.of("f.id").by("openedOn", "f.opened_on", "date");

    private static final String SITE_COLUMNS = """
            s.id, s.code, s.name, s.township_code, t.name AS township_name, s.centre_code, s.locality,
            g.code AS group_code""";

    private static final String SITES = """
            school s
            LEFT JOIN area t ON t.code = s.township_code
            LEFT JOIN affiliation a ON a.school_id = s.id AND a.kind <> 'ASSOCIATED' AND a.days @> ?::date
            LEFT JOIN education_group g ON g.id = a.group_id""";

    private final FormationCases cases;
    private final History history;
    private final Rows rows;
    private final CurrentCaller caller;
    private final DistrictTime time;

    CaseQueries(FormationCases cases, History history, Rows rows, CurrentCaller caller, DistrictTime time) {
        this.cases = cases;
        this.history = history;
        this.rows = rows;
        this.caller = caller;
        this.time = time;
    }

    Page<CaseItem> list(CaseFilter filter, PageRequest page) {
        caller.require(Role.DISTRICT_ADMIN, Role.DISTRICT_VIEWER);
        String columns = "f.id, f.title, f.stage, f.lead_school_id, s.name AS lead_name, f.opened_on,"
                + " jsonb_array_length(f.candidates) AS candidates, g.code AS group_code";
        String from = "formation_case f JOIN school s ON s.id = f.lead_school_id"
                + " LEFT JOIN education_group g ON g.formation_case_id = f.id";
        Select select = Select.of(columns, from).whereGiven("f.stage = ?", filter.stage);
        String sort = Optional.ofNullable(filter.sort).orElse("-openedOn");
        return rows.page(select, SORTING.order(sort), page, CaseQueries::item);
    }

    @Transactional
    Versioned<FormationCaseView> read(UUID id) {
        caller.require(Role.DISTRICT_ADMIN, Role.DISTRICT_VIEWER);
        FormationCase file = cases.existing(id);
        return new Versioned<>(file.view(), file.version());
    }

    /// As it stood.
    FormationCaseView at(UUID id, PointInTime point) {
        caller.require(Role.DISTRICT_ADMIN, Role.DISTRICT_VIEWER);
        return history.at(CaseJournal.AGGREGATE, id, point, FormationCaseView.class)
                .orElseThrow(() -> new Refused(new FormationRefusal.CaseUnknown(id.toString())));
    }

    Page<HistoryEntry> history(UUID id, PageRequest page) {
        caller.require(Role.DISTRICT_ADMIN, Role.DISTRICT_VIEWER);
        return history.of(CaseJournal.AGGREGATE, id, page);
    }

    /// Township and distance of each candidate beside the lead (3.5).
    @Transactional
    CaseReview review(UUID id) {
        FormationCaseView file = read(id).view();
        UUID[] ids = Stream.concat(
                        Stream.of(file.leadSchoolId()),
                        file.candidates().stream().map(Candidate::schoolId))
                .toArray(UUID[]::new);
        Map<UUID, Site> sites = rows
                .list(
                        Select.of(SITE_COLUMNS, SITES, time.today()).where("s.id = ANY(?)", (Object) ids),
                        CaseQueries::site)
                .stream()
                .collect(Collectors.toMap(Site::schoolId, Function.identity()));
        Site lead = Objects.requireNonNull(sites.get(file.leadSchoolId()), "the lead is registered");
        return new CaseReview(
                lead,
                file.candidates().stream()
                        .map(candidate -> beside(lead, candidate, sites))
                        .toList());
    }

    private static CandidateSite beside(Site lead, Candidate candidate, Map<UUID, Site> sites) {
        Site site = Objects.requireNonNull(sites.get(candidate.schoolId()), "candidates are registered");
        return new CandidateSite(site, candidate.type(), candidate.distanceMetres(), CaseReview.between(lead, site));
    }

    private static Site site(Row row) {
        return new Site(
                row.uuid("id"),
                row.textOrNull("code"),
                row.text("name"),
                row.textOrNull("township_code"),
                row.textOrNull("township_name"),
                row.textOrNull("centre_code"),
                row.textOrNull("locality"),
                row.textOrNull("group_code"));
    }

    private static CaseItem item(Row row) {
        return new CaseItem(
                row.uuid("id"),
                row.text("title"),
                row.constant("stage", FormationStage.class),
                row.uuid("lead_school_id"),
                row.text("lead_name"),
                row.number("candidates"),
                row.day("opened_on"),
                row.textOrNull("group_code"));
    }
}
