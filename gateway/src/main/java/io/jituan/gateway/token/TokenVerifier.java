package io.jituan.gateway.token;

import io.jituan.gateway.token.Verdict.Accepted;
import io.jituan.gateway.token.Verdict.Rejected;
import io.jituan.gateway.token.Verdict.Undecided;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.security.Key;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/// Says of an access token whether it is genuine: signed by the issuer's key, for our audience, not expired.
///
/// Only asymmetric algorithms are allowed. So `none` is out, and so is HS256 with the public key as its secret.
@Singleton
public class TokenVerifier {
    private static final AlgorithmConstraints ASYMMETRIC = new AlgorithmConstraints(
            ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_USING_SHA384,
            AlgorithmIdentifiers.RSA_USING_SHA512,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
            AlgorithmIdentifiers.EDDSA);

    private final TokenConfig config;
    private final IssuerKeys keys;
    private final TokenMemory memory;
    private final Clock clock;

    TokenVerifier(TokenConfig config, IssuerKeys keys, TokenMemory memory, Clock clock) {
        this.config = config;
        this.keys = keys;
        this.memory = memory;
        this.clock = clock;
    }

    /// The answer to a token seen before, at once.
    public Optional<VerifiedToken> remembered(String token) {
        return memory.find(token);
    }

    /// Verifies a token; asks the issuer for its keys where they are missing. Never fails.
    public Future<Verdict> verify(String token) {
        Verdict verdict = check(token);
        if (!(verdict instanceof Undecided)) {
            return Future.succeededFuture(verdict);
        }
        return keys.refresh().map(done -> checkFinally(token)).otherwise(new Undecided());
    }

    private Verdict checkFinally(String token) {
        Verdict verdict = check(token);
        return verdict instanceof Undecided ? new Rejected("signed by a key that the issuer does not have") : verdict;
    }

    private Verdict check(String token) {
        try {
            JwtClaims claims = consumer().processToClaims(token);
            VerifiedToken verified = verified(claims);
            memory.keep(token, verified);
            return new Accepted(verified);
        } catch (InvalidJwtException e) {
            return e.getCause() instanceof UnresolvableKeyException ? new Undecided() : new Rejected(reason(e));
        } catch (MalformedClaimException e) {
            return new Rejected("a claim is malformed");
        }
    }

    private JwtConsumer consumer() {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(this::key)
                .setJwsAlgorithmConstraints(ASYMMETRIC)
                .setExpectedIssuer(config.issuer())
                .setExpectedAudience(config.audience())
                .setRequireExpirationTime()
                .setRequireSubject()
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .setAllowedClockSkewInSeconds((int) config.leeway().toSeconds())
                .build();
    }

    private Key key(JsonWebSignature signature, List<JsonWebStructure> nesting) throws UnresolvableKeyException {
        return new JwksVerificationKeyResolver(keys.known()).resolveKey(signature, nesting);
    }

    private static VerifiedToken verified(JwtClaims claims) throws MalformedClaimException {
        String client = claims.getClaimValue("azp", String.class);
        Instant expires = Instant.ofEpochSecond(claims.getExpirationTime().getValue());
        return new VerifiedToken(client == null ? "" : client, claims.getSubject(), expires);
    }

    private static String reason(InvalidJwtException invalid) {
        return invalid.getErrorDetails().isEmpty()
                ? "not a signed token"
                : "error " + invalid.getErrorDetails().getFirst().getErrorCode();
    }
}
