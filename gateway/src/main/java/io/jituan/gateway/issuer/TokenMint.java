package io.jituan.gateway.issuer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/// Makes tokens in the shape that Keycloak gives them, so that nothing depends on which issuer made one.
@ApplicationScoped
class TokenMint {
    private static final String AUDIENCE = "jituan";

    private final IssuerConfig config;
    private final SigningKey signing;
    private final OneTimeStore<Session> refreshTokens;
    private final Clock clock;

    TokenMint(IssuerConfig config, SigningKey signing, Clock clock) {
        this.config = config;
        this.signing = signing;
        this.clock = clock;
        this.refreshTokens = new OneTimeStore<>(config.refreshTokenLife(), clock);
    }

    /// The tokens of a session. Machines get no refresh token: they can ask again at any time.
    TokenAnswer tokensFor(Session session) {
        Optional<String> refresh =
                session.client().isPublic() ? Optional.of(refreshTokens.keep(session)) : Optional.empty();
        Optional<String> id = session.wantsIdToken() ? Optional.of(idToken(session)) : Optional.empty();
        return new TokenAnswer(
                accessToken(session),
                "Bearer",
                config.accessTokenLife().toSeconds(),
                refresh.orElse(""),
                refresh.isPresent() ? config.refreshTokenLife().toSeconds() : 0,
                id.orElse(""),
                session.scope());
    }

    /// The session of a refresh token, which is spent thereby.
    Optional<Session> spend(String refreshToken) {
        return refreshTokens.take(refreshToken);
    }

    private String accessToken(Session session) {
        SignIn who = session.who();
        JwtClaims claims = claims(who, AUDIENCE);
        claims.setStringClaim("typ", "Bearer");
        claims.setStringClaim("azp", session.client().id());
        claims.setStringClaim("scope", session.scope());
        claims.setClaim("realm_access", Map.of("roles", List.of(who.role().token())));
        claims.setStringListClaim("jituan_schools", who.schools());
        claims.setStringListClaim("jituan_centres", who.centres());
        claims.setStringListClaim("jituan_groups", who.groups());
        return sign(claims);
    }

    private String idToken(Session session) {
        JwtClaims claims = claims(session.who(), session.client().id());
        claims.setStringClaim("typ", "ID");
        claims.setStringClaim("azp", session.client().id());
        claims.setClaim("auth_time", now().getValue());
        if (!session.nonce().isEmpty()) {
            claims.setStringClaim("nonce", session.nonce());
        }
        return sign(claims);
    }

    private JwtClaims claims(SignIn who, String audience) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(config.url());
        claims.setAudience(List.of(audience));
        claims.setSubject(who.subject());
        claims.setIssuedAt(now());
        claims.setExpirationTime(in(config.accessTokenLife()));
        claims.setJwtId(UUID.randomUUID().toString());
        claims.setStringClaim("preferred_username", who.username());
        claims.setStringClaim("name", who.displayName());
        return claims;
    }

    private String sign(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(signing.key().getPrivateKey());
        signature.setKeyIdHeaderValue(signing.key().getKeyId());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("A token cannot be signed", e);
        }
    }

    private NumericDate now() {
        return NumericDate.fromMilliseconds(clock.millis());
    }

    private NumericDate in(Duration life) {
        return NumericDate.fromMilliseconds(clock.millis() + life.toMillis());
    }

    /// The answer of the token endpoint (RFC 6749 section 5.1).
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    record TokenAnswer(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") long expiresIn,

            @JsonProperty("refresh_token") @JsonInclude(JsonInclude.Include.NON_EMPTY)
            String refreshToken,

            @JsonProperty("refresh_expires_in") long refreshExpiresIn,

            @JsonProperty("id_token") @JsonInclude(JsonInclude.Include.NON_EMPTY)
            String idToken,

            @JsonProperty("scope") String scope) {}
}
