package io.jituan.kit.security;

import io.jituan.web.security.Caller;
import io.jituan.web.security.Role;

/// The caller of the current request, and the checks a domain operation makes of him. Injected wherever an operation is
/// guarded; the check sits there, not only at the route.
public interface CurrentCaller {
    /// Who it is.
    Caller get();

    /// Refuses (403, naming the roles) unless the caller has one of them.
    void require(Role... anyOf);
}
