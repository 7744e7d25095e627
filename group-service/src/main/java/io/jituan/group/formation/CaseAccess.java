package io.jituan.group.formation;

import io.jituan.web.security.Caller;
import io.jituan.web.security.Role;
import java.util.List;

/// What the reader of a case may do with it.
final class CaseAccess {
    private CaseAccess() {}

    static FormationCaseView shownTo(Caller caller, FormationCaseView file) {
        return file.allowing(caller.isAny(Role.DISTRICT_ADMIN) ? actions(file.stage()) : List.of());
    }

    private static List<String> actions(FormationStage stage) {
        return switch (stage) {
            case DRAFT -> List.of("propose", "research", "withdraw");
            case RESEARCH -> List.of("record-finding", "consult", "return", "withdraw");
            case CONSULTATION -> List.of("hear-opinion", "deliberate", "return", "withdraw");
            case DELIBERATION -> List.of("decide", "establish", "reject", "return", "withdraw");
            case ESTABLISHED, REJECTED, WITHDRAWN -> List.of();
        };
    }
}
