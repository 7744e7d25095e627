package io.jituan.kit.security;

import io.jituan.web.security.Caller;
import io.jituan.web.security.Role;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// The caller as a frontend needs it; every list is sorted.
///
/// @param client the OAuth client that acts for the person
/// @param roles role names as in tokens
/// @param schools codes of the schools the token speaks for
/// @param centres codes of the management centres it speaks for
/// @param groups codes of the groups it speaks for
/// @param reachedSchools codes of the schools these reach as memberships stand today
/// @param permissions extra permissions such as `pii:read`
public record Me(
        String subject,
        String name,
        String client,
        List<String> roles,
        List<String> schools,
        List<String> centres,
        List<String> groups,
        List<String> reachedSchools,
        List<String> permissions) {

    static Me of(Caller caller, Set<String> reachedSchools) {
        return new Me(
                caller.subject(),
                caller.name(),
                caller.client(),
                sorted(caller.roles().stream().map(Role::token).toList()),
                sorted(caller.schools()),
                sorted(caller.centres()),
                sorted(caller.groups()),
                sorted(reachedSchools),
                sorted(caller.permissions()));
    }

    private static List<String> sorted(Collection<String> texts) {
        return texts.stream().sorted().toList();
    }
}
