package io.jituan.gateway.issuer;

import io.jituan.web.security.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// Who signs in: a role, and for the roles of an organisation its code.
///
/// @param username `group-lead@FL-G02`, `group-lead` for the demonstration's first, or a machine's client id
/// @param role the one role it has
/// @param organisation code, or empty where the role has no organisation
record SignIn(String username, Role role, String organisation) {
    private static final String PASSWORD = "demo";
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Set<Role> MACHINES = Set.of(Role.PERSONNEL_SYSTEM, Role.IMPORTER);
    private static final Set<Role> SEES_PERSONAL_DATA =
            Set.of(Role.DISTRICT_ADMIN, Role.GROUP_LEAD, Role.SCHOOL_ADMIN, Role.PERSONNEL_SYSTEM, Role.IMPORTER);

    /// The roles of people, as the sign-in page offers them.
    static List<SignIn> people() {
        return List.of(Role.values()).stream()
                .filter(role -> !MACHINES.contains(role))
                .map(role -> new SignIn(role.token(), role, usualOrganisation(role)))
                .toList();
    }

    /// The person of that name, where name and password are right. Any organisation will do.
    static Optional<SignIn> of(String username, String password) {
        String[] parts = username.strip().split("@", 2);
        Optional<Role> role = Role.of(parts[0]).filter(known -> !MACHINES.contains(known));
        if (role.isEmpty() || !PASSWORD.equals(password)) {
            return Optional.empty();
        }
        String organisation = parts.length == 2 ? parts[1] : usualOrganisation(role.get());
        boolean sane = organisation.isEmpty()
                ? parts.length == 1
                : CODE.matcher(organisation).matches();
        return sane ? Optional.of(new SignIn(username.strip(), role.get(), organisation)) : Optional.empty();
    }

    /// The machine behind a client.
    static Optional<SignIn> of(OAuthClient client) {
        return client.role().map(role -> new SignIn(client.id(), role, ""));
    }

    /// Stable for a name: a UUID, as other issuers have it.
    String subject() {
        return UUID.nameUUIDFromBytes(("jituan:" + username).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /// How histories call this person; plainly not a real one.
    String displayName() {
        return organisation.isEmpty() ? label() : label() + " " + organisation;
    }

    boolean maySeePersonalData() {
        return SEES_PERSONAL_DATA.contains(role);
    }

    List<String> groups() {
        return organisationOf(Role.GROUP_LEAD);
    }

    List<String> schools() {
        return organisationOf(Role.SCHOOL_ADMIN);
    }

    List<String> centres() {
        return organisationOf(Role.CENTRE_ADMIN);
    }

    /// The role in Chinese.
    String label() {
        return switch (role) {
            case DISTRICT_ADMIN -> "区教委";
            case DISTRICT_VIEWER -> "领导小组成员";
            case GROUP_LEAD -> "龙头学校";
            case SCHOOL_ADMIN -> "成员学校";
            case CENTRE_ADMIN -> "教管中心";
            case EVALUATOR -> "评估专家";
            case PERSONNEL_SYSTEM -> "区人事系统";
            case IMPORTER -> "批量导入";
            case GUARDIAN -> "家长";
        };
    }

    private List<String> organisationOf(Role wanted) {
        return role == wanted ? List.of(organisation) : List.of();
    }

    private static String usualOrganisation(Role role) {
        return switch (role) {
            case GROUP_LEAD -> "FL-G01";
            case SCHOOL_ADMIN -> "3150100001";
            case CENTRE_ADMIN -> "FL-C01";
            case DISTRICT_ADMIN, DISTRICT_VIEWER, EVALUATOR, PERSONNEL_SYSTEM, IMPORTER, GUARDIAN -> "";
        };
    }
}
