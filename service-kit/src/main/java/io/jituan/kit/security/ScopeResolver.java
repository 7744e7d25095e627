package io.jituan.kit.security;

import io.jituan.web.security.Caller;
import java.util.Set;

/// Tells what organisations a caller reaches beyond those of its token, as memberships stand today: the schools of
/// the group it leads, the schools of its centre's townships. A bean of the service that knows them; the others
/// have none.
public interface ScopeResolver {
    /// Codes of all schools the caller may read about.
    Set<String> schools(Caller caller);
}
