package io.jituan.kit.security;

import io.jituan.web.problem.Refused;
import io.jituan.web.security.AccessRefusal;
import io.jituan.web.security.Caller;
import io.jituan.web.security.Grant;
import io.jituan.web.security.Role;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Who acts: the caller of the current request by its verified token, or the system inside [BackgroundWork]. Injected
/// wherever an operation is guarded; the check sits there, not only at the route.
@ApplicationScoped
public class CurrentCaller {
    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// Who it is.
    ///
    /// @throws Refused (401) where nobody signed in
    public Caller get() {
        return find().orElseThrow(() -> new Refused(new AccessRefusal.TokenMissing()));
    }

    /// Who it is, or empty where nobody signed in: a public request, or code outside request and [BackgroundWork].
    public Optional<Caller> find() {
        Optional<Caller> system = BackgroundWork.current().map(BackgroundWork::caller);
        return system.isPresent() ? system : signedIn();
    }

    /// Refuses unless the caller has one of these roles, for whatever organisation.
    ///
    /// @throws Refused (403) naming the roles
    public void require(Role... anyOf) {
        require(Stream.of(anyOf).map(Grant::to).toArray(Grant[]::new));
    }

    /// Refuses unless one of the grants covers the caller.
    ///
    /// @throws Refused (403) naming the roles, or the organisations, that were missing
    public void require(Grant... anyOf) {
        Refused.ifAny(get().refusal(anyOf).stream().toList());
    }

    /// Refuses unless the token carries the permission, for example `pii:read`.
    ///
    /// @throws Refused (403) naming it
    public void requirePermission(String permission) {
        if (!get().permissions().contains(permission)) {
            throw new Refused(new AccessRefusal.PermissionMissing(permission));
        }
    }

    private Optional<Caller> signedIn() {
        boolean insideRequest = Arc.requireContainer().requestContext().isActive();
        if (!insideRequest || identity.isAnonymous()) {
            return Optional.empty();
        }
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(TokenCaller.of(token))
                : Optional.empty();
    }
}
