package io.jituan.gateway.support;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/// An OpenID Connect issuer of somebody else: discovery, keys that can be changed, and tokens of any make.
public final class StubIssuer implements AutoCloseable {
    private final StubService server = new StubService();
    private RsaJsonWebKey key = newKey("first");

    public StubIssuer() {
        server.on("/.well-known/openid-configuration", 200, "{\"jwks_uri\":\"" + url() + "/keys\"}");
        publish();
    }

    public String url() {
        return server.url();
    }

    /// The key that its tokens are signed with now.
    public RsaJsonWebKey key() {
        return key;
    }

    /// Signs with a new key from now on and publishes that one alone.
    public void changeKey(String id) {
        key = newKey(id);
        publish();
    }

    /// How often its keys have been asked for.
    public int timesAsked() {
        return server.received("/keys").size();
    }

    /// A good token for somebody.
    public String tokenFor(String subject) {
        return token(claims -> claims.setSubject(subject));
    }

    /// A token that is good but for what the caller changes.
    public String token(Consumer<JwtClaims> change) {
        return sign(claims(change), signature -> {
            signature.setAlgorithmHeaderValue("RS256");
            signature.setKeyIdHeaderValue(key.getKeyId());
            signature.setKey(key.getPrivateKey());
        });
    }

    /// A token signed as the caller likes.
    public String signed(Consumer<JsonWebSignature> how) {
        return sign(claims(unchanged -> {}), how);
    }

    public static RsaJsonWebKey newKey(String id) {
        try {
            RsaJsonWebKey made = RsaJwkGenerator.generateJwk(2048);
            made.setKeyId(id);
            return made;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    private void publish() {
        server.on("/keys", 200, new JsonWebKeySet(List.of(key)).toJson(OutputControlLevel.PUBLIC_ONLY));
    }

    private JwtClaims claims(Consumer<JwtClaims> change) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(url());
        claims.setAudience("account", "jituan");
        claims.setSubject("somebody");
        claims.setGeneratedJwtId();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setStringClaim("azp", "some-client");
        claims.setClaim("realm_access", Map.of("roles", List.of("district-admin")));
        change.accept(claims);
        return claims;
    }

    private static String sign(JwtClaims claims, Consumer<JsonWebSignature> how) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setDoKeyValidation(false);
        how.accept(signature);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
