package io.jituan.gateway.issuer;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;

/// What OpenID Connect clients read first: where everything is, and the keys.
@Path("/issuer")
@EmbeddedIssuer
@Produces(MediaType.APPLICATION_JSON)
public class DiscoveryResource {
    private final IssuerConfig config;
    private final SigningKey signing;

    DiscoveryResource(IssuerConfig config, SigningKey signing) {
        this.config = config;
        this.signing = signing;
    }

    @GET
    @Path("/.well-known/openid-configuration")
    public Discovery discovery() {
        String url = config.url();
        return new Discovery(
                url,
                url + "/authorize",
                url + "/token",
                url + "/userinfo",
                url + "/jwks",
                url + "/logout",
                Arrays.stream(GrantType.values()).map(GrantType::parameter).toList(),
                List.of("code"),
                List.of("public"),
                List.of("RS256"),
                List.of("openid", "profile", "offline_access", "pii:read"),
                List.of("client_secret_basic", "client_secret_post", "none"),
                List.of("S256"));
    }

    @GET
    @Path("/jwks")
    public String keys() {
        return signing.publicKeys();
    }

    /// OpenID Connect Discovery 1.0, section 3.
    @JsonNaming(SnakeCaseStrategy.class)
    public record Discovery(
            String issuer,
            String authorizationEndpoint,
            String tokenEndpoint,
            String userinfoEndpoint,
            String jwksUri,
            String endSessionEndpoint,
            List<String> grantTypesSupported,
            List<String> responseTypesSupported,
            List<String> subjectTypesSupported,
            List<String> idTokenSigningAlgValuesSupported,
            List<String> scopesSupported,
            List<String> tokenEndpointAuthMethodsSupported,
            List<String> codeChallengeMethodsSupported) {}
}
