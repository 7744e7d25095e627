package io.jituan.personnel.obligation;

import io.jituan.personnel.membership.MembershipType;
import java.util.List;

/// What the lead must send to a member (4.1.1). The lead cadre of 4.3.4.a is no obligation of its own: it is the
/// executive principal or the teaching vice-principal, so those two kinds stand under both clauses.
public enum ObligationKind {
    EXECUTIVE_PRINCIPAL,
    TEACHING_VICE_PRINCIPAL,
    BACKBONE_TEACHERS;

    /// The clauses it comes from.
    public List<String> clauses() {
        return switch (this) {
            case EXECUTIVE_PRINCIPAL, TEACHING_VICE_PRINCIPAL -> List.of("4.1.1", "4.3.4.a");
            case BACKBONE_TEACHERS -> List.of("4.1.1");
        };
    }

    /// What a membership of this type obliges the lead to.
    static List<ObligationKind> owedTo(MembershipType type) {
        return switch (type) {
            case INTEGRATED -> List.of(EXECUTIVE_PRINCIPAL);
            case SUPPORTED -> List.of(TEACHING_VICE_PRINCIPAL, BACKBONE_TEACHERS);
            case ASSOCIATED -> List.of();
        };
    }
}
