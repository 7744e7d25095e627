package io.jituan.kit.audit;

import io.jituan.kit.audit.head.SigningKeys;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;

/// A JSON Web Key Set.
///
/// @param keys that verify signed heads; the first one signs now
public record AuditKeysView(List<Key> keys) {
    public AuditKeysView {
        keys = List.copyOf(keys);
    }

    /// A public key.
    ///
    /// @param kid its id
    /// @param kty `EC`
    /// @param crv `P-256`
    /// @param x coordinate in base64url
    /// @param y coordinate in base64url
    /// @param alg `ES256`
    /// @param use `sig`
    public record Key(String kid, String kty, String crv, String x, String y, String alg, String use) {
        private static Key of(EllipticCurveJsonWebKey key) {
            Map<String, Object> coordinates = key.toParams(OutputControlLevel.PUBLIC_ONLY);
            return new Key(
                    key.getKeyId(),
                    key.getKeyType(),
                    key.getCurveName(),
                    String.valueOf(coordinates.get("x")),
                    String.valueOf(coordinates.get("y")),
                    "ES256",
                    "sig");
        }
    }

    static AuditKeysView of(SigningKeys keys) {
        return new AuditKeysView(keys.keys().stream().map(Key::of).toList());
    }
}
