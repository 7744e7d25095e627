package io.jituan.personnel.obligation;

import io.jituan.kit.security.CurrentCaller;
import io.jituan.web.security.Caller;
import io.jituan.web.security.Grant;
import io.jituan.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who sees which obligations: the district all, a lead those of its group, a school its own, a management centre
/// those of its schools.
@ApplicationScoped
class ObligationScope {
    /// Holds for the rows of `g` (education_group) and `s` (school) that the caller sees; takes [#arguments()].
    static final String CONDITION = "? OR g.code = ANY (?) OR s.code = ANY (?) OR s.centre_code = ANY (?)";

    private final CurrentCaller caller;

    ObligationScope(CurrentCaller caller) {
        this.caller = caller;
    }

    /// What [#CONDITION] needs to know of the caller.
    ///
    /// @throws io.jituan.web.problem.Refused (403) where the caller never sees any obligation
    Object[] arguments() {
        caller.require(
                Role.DISTRICT_ADMIN, Role.DISTRICT_VIEWER, Role.GROUP_LEAD, Role.SCHOOL_ADMIN, Role.CENTRE_ADMIN);
        Caller reader = caller.get();
        return new Object[] {
            reader.isAny(Role.DISTRICT_ADMIN, Role.DISTRICT_VIEWER),
            codes(reader, Role.GROUP_LEAD, reader.groups()),
            codes(reader, Role.SCHOOL_ADMIN, reader.schools()),
            codes(reader, Role.CENTRE_ADMIN, reader.centres())
        };
    }

    /// Refuses a caller who does not see the obligations of this group towards this school, naming who does.
    ///
    /// @throws io.jituan.web.problem.Refused (403) naming the role or the organisation that is missing
    void require(String groupCode, @Nullable String schoolCode, @Nullable String centreCode) {
        List<Grant> readers = new ArrayList<>();
        readers.add(Grant.to(Role.DISTRICT_ADMIN));
        readers.add(Grant.to(Role.DISTRICT_VIEWER));
        readers.add(Grant.toLeadOf(groupCode));
        if (schoolCode != null) {
            readers.add(Grant.toSchool(schoolCode));
        }
        if (centreCode != null) {
            readers.add(Grant.toCentre(centreCode));
        }
        caller.require(readers.toArray(Grant[]::new));
    }

    private static String[] codes(Caller reader, Role role, Set<String> codes) {
        return reader.isAny(role) ? codes.toArray(String[]::new) : new String[0];
    }
}
