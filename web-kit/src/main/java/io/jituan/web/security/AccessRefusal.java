package io.jituan.web.security;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.util.Collection;
import java.util.List;

/// Why a caller may not: each says what was missing.
public sealed interface AccessRefusal extends Refusal {
    /// The request carries no token, and what it asks for is not public.
    record TokenMissing() implements AccessRefusal {
        @Override
        public String code() {
            return "token-missing";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.UNAUTHENTICATED;
        }
    }

    /// The token is expired, of another issuer or audience, or its signature is wrong; which of these is not told.
    record TokenInvalid() implements AccessRefusal {
        @Override
        public String code() {
            return "token-invalid";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.UNAUTHENTICATED;
        }
    }

    /// None of the roles that may do this is among the caller's.
    record RoleMissing(List<String> anyOf) implements AccessRefusal {
        public RoleMissing {
            anyOf = List.copyOf(anyOf);
        }

        /// Any of these roles would do.
        public static RoleMissing anyOf(Collection<Role> roles) {
            return new RoleMissing(roles.stream().distinct().map(Role::token).toList());
        }

        @Override
        public String code() {
            return "role-missing";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.FORBIDDEN;
        }

        @Override
        public List<Object> arguments() {
            return List.of(anyOf);
        }
    }

    /// The caller has the role, but not for this organisation; the scopes that would do are named (`school
    /// 3150100001`).
    record ScopeMissing(List<String> scopes) implements AccessRefusal {
        public ScopeMissing {
            scopes = List.copyOf(scopes);
        }

        @Override
        public String code() {
            return "scope-missing";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.FORBIDDEN;
        }

        @Override
        public List<Object> arguments() {
            return List.of(scopes);
        }
    }

    /// The token lacks an extra permission, for example `pii:read`.
    record PermissionMissing(String permission) implements AccessRefusal {
        @Override
        public String code() {
            return "permission-missing";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.FORBIDDEN;
        }

        @Override
        public List<Object> arguments() {
            return List.of(permission);
        }
    }
}
