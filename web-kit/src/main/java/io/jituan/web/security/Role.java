package io.jituan.web.security;

import java.util.Arrays;
import java.util.Optional;

/// The roles of domain.md ("Who uses it"), under the names that tokens carry in `realm_access.roles`.
public enum Role {
    DISTRICT_ADMIN("district-admin"),
    DISTRICT_VIEWER("district-viewer"),
    GROUP_LEAD("group-lead"),
    SCHOOL_ADMIN("school-admin"),
    CENTRE_ADMIN("centre-admin"),
    EVALUATOR("evaluator"),
    PERSONNEL_SYSTEM("personnel-system"),
    IMPORTER("importer"),
    GUARDIAN("guardian");

    private final String token;

    Role(String token) {
        this.token = token;
    }

    /// The name in tokens, OpenAPI and messages.
    public String token() {
        return token;
    }

    /// The role of that name, or empty where a token carries a role that is none of ours.
    public static Optional<Role> of(String token) {
        return Arrays.stream(values()).filter(role -> role.token.equals(token)).findFirst();
    }
}
