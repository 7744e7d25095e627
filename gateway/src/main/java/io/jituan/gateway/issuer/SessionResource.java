package io.jituan.gateway.issuer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/// Who is signed in, and signing out (OpenID Connect Core section 5.3, RP-Initiated Logout).
@Path("/issuer")
@EmbeddedIssuer
public class SessionResource {
    private static final String BEARER = "Bearer ";
    private static final AlgorithmConstraints RS256 =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256);

    private final IssuerConfig config;
    private final SigningKey signing;
    private final Redirects redirects;
    private final Clock clock;

    SessionResource(IssuerConfig config, SigningKey signing, Redirects redirects, Clock clock) {
        this.config = config;
        this.signing = signing;
        this.redirects = redirects;
        this.clock = clock;
    }

    @GET
    @Path("/userinfo")
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> userinfo(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @DefaultValue("") String authorization) {
        if (!authorization.startsWith(BEARER)) {
            throw OAuthError.INVALID_TOKEN.because("an access token is needed");
        }
        JwtClaims claims = verified(authorization.substring(BEARER.length()));
        return Map.of(
                "sub", claims.getClaimValue("sub"),
                "name", claims.getClaimValue("name"),
                "preferred_username", claims.getClaimValue("preferred_username"),
                "realm_access", claims.getClaimValue("realm_access"));
    }

    /// There is no session to end, for nobody is remembered here: it only leads back.
    @GET
    @Path("/logout")
    public Response logout(@QueryParam("post_logout_redirect_uri") @DefaultValue("") String redirect) {
        URI target = redirects.allowed(redirect).orElse(URI.create("/"));
        return Response.seeOther(target).build();
    }

    private JwtClaims verified(String token) {
        try {
            return new JwtConsumerBuilder()
                    .setVerificationKey(signing.key().getPublicKey())
                    .setJwsAlgorithmConstraints(RS256)
                    .setExpectedIssuer(config.url())
                    .setExpectedAudience("jituan")
                    .setRequireExpirationTime()
                    .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                    .build()
                    .processToClaims(token);
        } catch (InvalidJwtException e) {
            throw OAuthError.INVALID_TOKEN.because("the access token is not valid");
        }
    }
}
