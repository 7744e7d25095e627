package io.jituan.kit.security;

import io.jituan.web.security.Caller;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Who am I, here.
@Path("/api/v1/me")
@Tag(name = "me", description = "The caller as the system knows it")
public class MeResource {
    private final CurrentCaller caller;
    private final Instance<ScopeResolver> resolver;

    MeResource(CurrentCaller caller, Instance<ScopeResolver> resolver) {
        this.caller = caller;
        this.resolver = resolver;
    }

    @GET
    @Operation(
            summary = "Who the caller is",
            description =
                    "Roles, organisations and permissions of the token, and the schools they reach as memberships stand.")
    public Me me() {
        Caller current = caller.get();
        Set<String> reached = resolver.isResolvable() ? resolver.get().schools(current) : current.schools();
        return Me.of(current, reached);
    }
}
