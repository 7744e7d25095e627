package io.jituan.verifiable.journal;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/// The public keys that heads are signed with, by their ids: today's and those of before.
public record HeadKeys(Map<String, ECPublicKey> byId) {
    public HeadKeys {
        byId = Map.copyOf(byId);
    }

    /// A key of the curve P-256 from the coordinates that a JSON Web Key gives, in base64url.
    ///
    /// @throws Unreadable where they are no point of it
    public static ECPublicKey key(String x, String y) {
        try {
            AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec("secp256r1"));
            ECPoint point = new ECPoint(coordinate(x), coordinate(y));
            ECPublicKeySpec spec = new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class));
            return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Unreadable("no key of the curve P-256");
        }
    }

    /// The head, where one of the keys signed it.
    public Optional<Head> verified(SignedHead signed) {
        return Optional.ofNullable(byId.get(signed.keyId()))
                .filter(signed::isSignedBy)
                .map(key -> signed.head());
    }

    private static BigInteger coordinate(String base64url) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64url));
    }
}
