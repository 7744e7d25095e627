package io.jituan.group.school;

import io.jituan.web.security.Caller;
import io.jituan.web.security.Grant;
import io.jituan.web.security.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Who may do what with a school: the district everything, the school itself what it alone knows.
final class SchoolAccess {
    private static final List<String> OF_THE_DISTRICT = List.of("describe", "appoint-principal", "merge", "close");
    private static final List<String> OF_THE_SCHOOL =
            List.of("report-capacity", "present-feature", "name-safety-officer");

    private SchoolAccess() {}

    static Grant[] district() {
        return new Grant[] {Grant.to(Role.DISTRICT_ADMIN)};
    }

    static Grant[] schoolItself(SchoolView school) {
        String code = school.code();
        return code == null ? district() : new Grant[] {Grant.to(Role.DISTRICT_ADMIN), Grant.toSchool(code)};
    }

    static List<String> actions(SchoolView school, Caller caller) {
        List<String> actions = new ArrayList<>();
        if (school.status() == SchoolStatus.OPEN && caller.may(district())) {
            actions.addAll(OF_THE_DISTRICT);
        }
        if (school.status() == SchoolStatus.OPEN && caller.may(schoolItself(school))) {
            actions.addAll(OF_THE_SCHOOL);
        }
        return actions;
    }

    /// What the caller sees of the school: people's names are for those who work in the system, not for guardians.
    static SchoolView shownTo(Caller caller, SchoolView school) {
        boolean works = !caller.roles().isEmpty() && !caller.roles().equals(Set.of(Role.GUARDIAN));
        SchoolView shown = works ? school : school.withoutNames();
        return shown.allowing(actions(school, caller));
    }
}
