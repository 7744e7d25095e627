package io.jituan.personnel.membership;

/// How close a member is to the lead (4.1.1), as events spell it.
public enum MembershipType {
    INTEGRATED,
    SUPPORTED,
    ASSOCIATED
}
