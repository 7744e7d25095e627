package io.jituan.group.charter;

import io.jituan.group.educationgroup.GroupDirectory;
import io.jituan.group.educationgroup.GroupInBrief;
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
import io.jituan.web.problem.Refused;
import io.jituan.web.security.Caller;
import io.jituan.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/// Reads charters: filed ones for everybody, others for the district and the group's lead.
@ApplicationScoped
class CharterQueries {
    private static final Sorting SORTING = Sorting.of("c.id").by("number", "c.number", "integer");

    private final Charters charters;
    private final History history;
    private final GroupDirectory groups;
    private final Rows rows;
    private final CurrentCaller caller;

    CharterQueries(Charters charters, History history, GroupDirectory groups, Rows rows, CurrentCaller caller) {
        this.charters = charters;
        this.history = history;
        this.groups = groups;
        this.rows = rows;
        this.caller = caller;
    }

    Page<CharterItem> list(CharterFilter filter, PageRequest page) {
        Select select = Select.of(
                        "c.id, c.group_id, g.code AS group_code, c.number, c.stage, c.filed_on, c.replaced_on",
                        "charter c JOIN education_group g ON g.id = c.group_id")
                .whereGiven("g.code = ?", filter.group)
                .whereGiven("c.stage = ?", filter.stage)
                .whereGiven("c.filed_on <= ?", filter.inForceOn)
                .whereGiven("c.replaced_on IS NULL OR c.replaced_on > ?", filter.inForceOn);
        String sort = Optional.ofNullable(filter.sort).orElse("-number");
        return rows.page(visible(select), SORTING.order(sort), page, CharterQueries::item);
    }

    private Select visible(Select select) {
        Caller reader = caller.get();
        if (reader.isAny(Role.DISTRICT_ADMIN, Role.DISTRICT_VIEWER)) {
            return select;
        }
        String[] own = reader.isAny(Role.GROUP_LEAD) ? reader.groups().toArray(String[]::new) : new String[0];
        return select.where("c.stage = 'FILED' OR g.code = ANY(?)", (Object) own);
    }

    @Transactional
    Versioned<CharterView> read(UUID id) {
        Charter charter = readable(id);
        GroupInBrief group = groups.existing(charter.groupId());
        CharterView view = charter.view();
        return new Versioned<>(
                view.allowing(CharterAccess.actions(view.stage(), group, caller.get())), charter.version());
    }

    /// As it stood, for those who may see it as it stands.
    @Transactional
    CharterView at(UUID id, PointInTime point) {
        readable(id);
        return history.at(CharterWork.AGGREGATE, id, point, CharterView.class)
                .orElseThrow(() -> new Refused(new CharterRefusal.CharterUnknown(id.toString())));
    }

    @Transactional
    Page<HistoryEntry> history(UUID id, PageRequest page) {
        readable(id);
        return history.of(CharterWork.AGGREGATE, id, page);
    }

    /// What a version changed of another one of the same group.
    @Transactional
    CharterDiff diff(UUID after, UUID before) {
        Charter later = readable(after);
        Charter earlier = readable(before);
        if (!later.groupId().equals(earlier.groupId())) {
            throw new Refused(new CharterRefusal.OtherGroup());
        }
        return CharterDiff.between(earlier, later);
    }

    private Charter readable(UUID id) {
        Charter charter = charters.existing(id);
        GroupInBrief group = groups.existing(charter.groupId());
        boolean shown =
                charter.stage() == CharterStage.FILED || caller.get().may(CharterAccess.readersBeforeFiling(group));
        if (!shown) {
            throw new Refused(new CharterRefusal.CharterUnknown(id.toString()));
        }
        return charter;
    }

    private static CharterItem item(Row row) {
        return new CharterItem(
                row.uuid("id"),
                row.uuid("group_id"),
                row.text("group_code"),
                row.number("number"),
                row.constant("stage", CharterStage.class),
                row.dayOrNull("filed_on"),
                row.dayOrNull("replaced_on"));
    }
}
