package io.jituan.web.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
        return Stream.of(wanted).anyMatch(roles::contains);
    }

    /// Whether one of the grants covers it.
    public boolean may(Grant... anyOf) {
        return Stream.of(anyOf).anyMatch(grant -> grant.covers(this));
    }

    /// Why none of the grants covers it; empty where one does. A missing role is told before a missing organisation.
    public Optional<AccessRefusal> refusal(Grant... anyOf) {
        if (may(anyOf)) {
            return Optional.empty();
        }
        List<Grant> ofItsRoles =
                Stream.of(anyOf).filter(grant -> roles.contains(grant.role())).toList();
        if (ofItsRoles.isEmpty()) {
            return Optional.of(AccessRefusal.RoleMissing.anyOf(
                    Stream.of(anyOf).map(Grant::role).toList()));
        }
        return Optional.of(new AccessRefusal.ScopeMissing(
                ofItsRoles.stream().map(Grant::words).toList()));
    }

    /// The system itself, at work that no request asked for: an event to apply, a deadline to watch.
    ///
    /// @param task which work, in one kebab-case word
    public static Caller system(String task) {
        return new Caller(
                "system", "system", task, Set.of(Role.DISTRICT_ADMIN), Set.of(), Set.of(), Set.of(), Set.of());
    }
}
