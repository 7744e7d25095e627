package io.jituan.gateway.issuer;

import io.jituan.gateway.issuer.OAuthError.OAuthRefused;
import io.jituan.web.problem.HttpRefusal.RouteUnknown;
import io.jituan.web.problem.Refused;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/// Hides the issuer while it is off, and writes its refusals as OAuth wants them.
final class IssuerFilters {
    private IssuerFilters() {}

    /// While it is off, its paths do not exist.
    @Provider
    @EmbeddedIssuer
    static class OnlyWhenEnabled implements ContainerRequestFilter {
        /// Quarkus makes filters while it builds, when there is no configuration yet.
        private final Instance<IssuerConfig> config;

        OnlyWhenEnabled(Instance<IssuerConfig> config) {
            this.config = config;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            if (!config.get().enabled()) {
                throw new Refused(new RouteUnknown(request.getUriInfo().getPath()));
            }
        }
    }

    /// `{"error": …, "error_description": …}`.
    @Provider
    static class AsOAuthWantsIt implements ExceptionMapper<OAuthRefused> {
        @Override
        public Response toResponse(OAuthRefused refused) {
            Response.ResponseBuilder answer = Response.status(refused.error().status())
                    .type(MediaType.APPLICATION_JSON)
                    .entity(Map.of("error", refused.error().code(), "error_description", refused.description()))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store");
            return switch (refused.error()) {
                case INVALID_CLIENT ->
                    answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"jituan\"")
                            .build();
                case INVALID_TOKEN ->
                    answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"jituan\", error=\"invalid_token\"")
                            .build();
                case INVALID_REQUEST,
                        INVALID_GRANT,
                        UNAUTHORIZED_CLIENT,
                        UNSUPPORTED_GRANT_TYPE,
                        UNSUPPORTED_RESPONSE_TYPE -> answer.build();
            };
        }
    }
}
