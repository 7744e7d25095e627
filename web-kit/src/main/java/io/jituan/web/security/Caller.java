package io.jituan.web.security;

import java.util.Set;

/// Who makes a request, as the verified token says it.
///
/// @param subject the token's `sub`
/// @param name for people to read in histories
/// @param client the OAuth client that acts (`azp`)
/// @param roles our roles among those of the token
/// @param schools codes of the schools it speaks for (claim `jituan_schools`)
/// @param centres codes of the education management centres (claim `jituan_centres`)
/// @param groups codes of the education groups (claim `jituan_groups`)
/// @param permissions extra permissions such as `pii:read` (claim `scope`)
public record Caller(
        String subject,
        String name,
        String client,
        Set<Role> roles,
        Set<String> schools,
        Set<String> centres,
        Set<String> groups,
        Set<String> permissions) {

    public Caller {
        roles = Set.copyOf(roles);
        schools = Set.copyOf(schools);
        centres = Set.copyOf(centres);
        groups = Set.copyOf(groups);
        permissions = Set.copyOf(permissions);
    }

    /// Whether it has at least one of the roles.
    public boolean isAny(Role... wanted) {
        return Set.of(wanted).stream().anyMatch(roles::contains);
    }
}
