package io.jituan.group.membership;

import io.jituan.group.membership.Consequences.Keeping;
import io.jituan.group.membership.Consequences.LeadSends;
import java.util.List;

/// The three types of members (4.1.1): 一类, 二类, 三类.
public enum MembershipType {
    INTEGRATED,
    SUPPORTED,
    ASSOCIATED;

    /// What belonging to a group means for a member of this type.
    public Consequences consequences() {
        return switch (this) {
            case INTEGRATED ->
                new Consequences(
                        Keeping.YES,
                        Keeping.YES,
                        Keeping.YES,
                        Keeping.NO,
                        Keeping.BY_CHARTER,
                        Keeping.BY_CHARTER,
                        List.of(LeadSends.EXECUTIVE_PRINCIPAL));
            case SUPPORTED ->
                new Consequences(
                        Keeping.YES,
                        Keeping.YES,
                        Keeping.YES,
                        Keeping.YES,
                        Keeping.BY_CHARTER,
                        Keeping.BY_CHARTER,
                        List.of(LeadSends.TEACHING_VICE_PRINCIPAL, LeadSends.BACKBONE_TEACHERS));
            case ASSOCIATED ->
                new Consequences(
                        Keeping.YES,
                        Keeping.YES,
                        Keeping.YES,
                        Keeping.YES,
                        Keeping.ALWAYS,
                        Keeping.ALWAYS,
                        List.of(LeadSends.GUIDANCE_ON_REQUEST));
        };
    }

    /// As the policy counts them.
    public int number() {
        return switch (this) {
            case INTEGRATED -> 1;
            case SUPPORTED -> 2;
            case ASSOCIATED -> 3;
        };
    }

    /// Its Chinese name.
    public String chinese() {
        return switch (this) {
            case INTEGRATED -> "一类";
            case SUPPORTED -> "二类";
            case ASSOCIATED -> "三类";
        };
    }

    /// Whether a school has at most one place of this kind, leading a group included.
    public boolean isExclusive() {
        return switch (this) {
            case INTEGRATED, SUPPORTED -> true;
            case ASSOCIATED -> false;
        };
    }
}
