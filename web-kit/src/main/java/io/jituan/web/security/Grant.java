package io.jituan.web.security;

import java.util.Set;

/// Who may do something: a role, in the whole district or for one organisation. An operation lists the grants of
/// which one is enough. Role and organisation are checked as a pair, so that somebody who holds two roles never
/// uses the reach of the one with the rights of the other.
///
/// @param role the role it is given to
/// @param reach what it is limited to
/// @param code of the organisation, empty for the district
public record Grant(Role role, Reach reach, String code) {
    /// What a grant is limited to.
    public enum Reach {
        DISTRICT,
        GROUP,
        SCHOOL,
        CENTRE
    }

    /// Everybody with this role, whatever the organisation.
    public static Grant to(Role role) {
        return new Grant(role, Reach.DISTRICT, "");
    }

    /// The lead of this group.
    public static Grant toLeadOf(String groupCode) {
        return new Grant(Role.GROUP_LEAD, Reach.GROUP, groupCode);
    }

    /// The administrators of this school.
    public static Grant toSchool(String schoolCode) {
        return new Grant(Role.SCHOOL_ADMIN, Reach.SCHOOL, schoolCode);
    }

    /// The administrators of this management centre.
    public static Grant toCentre(String centreCode) {
        return new Grant(Role.CENTRE_ADMIN, Reach.CENTRE, centreCode);
    }

    /// Whether it covers the caller.
    public boolean covers(Caller caller) {
        return caller.roles().contains(role)
                && (reach == Reach.DISTRICT || organisations(caller).contains(code));
    }

    /// How a refusal names it: `group-lead` or `school-admin of 3150100001`.
    public String words() {
        return reach == Reach.DISTRICT ? role.token() : role.token() + " of " + code;
    }

    private Set<String> organisations(Caller caller) {
        return switch (reach) {
            case DISTRICT -> Set.of();
            case GROUP -> caller.groups();
            case SCHOOL -> caller.schools();
            case CENTRE -> caller.centres();
        };
    }
}
