package io.jituan.kit.audit.head;

import io.jituan.verifiable.journal.Head;
import io.jituan.verifiable.journal.HeadKeys;
import io.jituan.verifiable.journal.SignedHead;
import java.security.interfaces.ECPublicKey;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/// The keys of the journal's heads: the first signs, all verify.
public final class SigningKeys {
    private final List<EllipticCurveJsonWebKey> keys;

    private SigningKeys(List<EllipticCurveJsonWebKey> keys) {
        this.keys = keys;
    }

    /// The keys of a JSON Web Key Set.
    ///
    /// @throws IllegalArgumentException where it is none, or its first key cannot sign; no message holds a key
    public static SigningKeys of(String jwks) {
        List<EllipticCurveJsonWebKey> keys = parsed(jwks);
        boolean allNamed = keys.stream()
                .allMatch(key -> key.getKeyId() != null && EllipticCurves.P_256.equals(key.getCurveName()));
        if (keys.isEmpty() || !allNamed || keys.getFirst().getPrivateKey() == null) {
            throw new IllegalArgumentException(
                    "it must hold keys of the curve P-256, each with its kid, the first one private");
        }
        return new SigningKeys(keys);
    }

    /// Signs a head.
    public SignedHead sign(Head head) {
        EllipticCurveJsonWebKey key = keys.getFirst();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(head.json());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setKeyIdHeaderValue(key.getKeyId());
        // Whoever uses the same key elsewhere never signs a head by accident.
        signature.setHeader("typ", "jituan-journal-head");
        signature.setKey(key.getPrivateKey());
        try {
            return SignedHead.read(signature.getCompactSerialization());
        } catch (JoseException e) {
            throw new IllegalStateException("the key " + key.getKeyId() + " does not sign", e);
        }
    }

    /// What signatures are verified with.
    public HeadKeys verifying() {
        Map<String, ECPublicKey> byId = keys.stream()
                .collect(Collectors.toMap(EllipticCurveJsonWebKey::getKeyId, EllipticCurveJsonWebKey::getECPublicKey));
        return new HeadKeys(byId);
    }

    /// The public halves.
    public List<EllipticCurveJsonWebKey> keys() {
        return keys;
    }

    private static List<EllipticCurveJsonWebKey> parsed(String jwks) {
        try {
            return new JsonWebKeySet(jwks)
                    .getJsonWebKeys().stream()
                            .map(EllipticCurveJsonWebKey.class::cast)
                            .toList();
        } catch (JoseException | ClassCastException e) {
            throw new IllegalArgumentException("it is no JSON Web Key Set of EC keys");
        }
    }
}
