package io.jituan.group.membership;

import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.kit.security.ScopeResolver;
import io.jituan.kit.time.DistrictTime;
import io.jituan.web.security.Caller;
import io.jituan.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;

/// The schools a caller speaks for as memberships stand today: its own, those of the groups it leads (the lead itself
/// included), those of its management centres.
@ApplicationScoped
public class ReachedSchools implements ScopeResolver {
    private final Rows rows;
    private final DistrictTime time;

    ReachedSchools(Rows rows, DistrictTime time) {
        this.rows = rows;
        this.time = time;
    }

    @Override
    public Set<String> schools(Caller caller) {
        Select select = Select.of("s.code", "school s")
                .where("s.code IS NOT NULL")
                .where(
                        """
                        s.code = ANY(?) OR s.centre_code = ANY(?) OR s.id IN (
                            SELECT a.school_id FROM affiliation a JOIN education_group g ON g.id = a.group_id
                            WHERE g.code = ANY(?) AND a.days @> ?::date)""",
                        ifIs(caller, Role.SCHOOL_ADMIN, caller.schools()),
                        ifIs(caller, Role.CENTRE_ADMIN, caller.centres()),
                        ifIs(caller, Role.GROUP_LEAD, caller.groups()),
                        time.today());
        return rows.list(select, row -> row.text("code")).stream().collect(Collectors.toUnmodifiableSet());
    }

    private static String[] ifIs(Caller caller, Role role, Set<String> organisations) {
        return caller.isAny(role) ? organisations.toArray(String[]::new) : new String[0];
    }
}
