package io.jituan.group.charter;

import io.jituan.group.educationgroup.GroupInBrief;
import io.jituan.web.security.Caller;
import io.jituan.web.security.Grant;
import io.jituan.web.security.Role;
import java.util.ArrayList;
import java.util.List;

/// Who may do what with a charter: the lead writes and submits it, the district files it; everybody reads what is
/// filed.
final class CharterAccess {
    private CharterAccess() {}

    static Grant[] writers(GroupInBrief group) {
        return new Grant[] {Grant.to(Role.DISTRICT_ADMIN), Grant.toLeadOf(group.code())};
    }

    static Grant[] readersBeforeFiling(GroupInBrief group) {
        return new Grant[] {Grant.to(Role.DISTRICT_ADMIN), Grant.to(Role.DISTRICT_VIEWER), Grant.toLeadOf(group.code())
        };
    }

    static List<String> actions(CharterStage stage, GroupInBrief group, Caller caller) {
        List<String> actions = new ArrayList<>();
        if (stage.isWritable() && caller.may(writers(group))) {
            actions.addAll(List.of("write", "submit"));
        }
        if (stage == CharterStage.SUBMITTED && caller.isAny(Role.DISTRICT_ADMIN)) {
            actions.addAll(List.of("return", "file"));
        }
        return actions;
    }
}
