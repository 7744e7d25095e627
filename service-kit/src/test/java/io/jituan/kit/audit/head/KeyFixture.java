package io.jituan.kit.audit.head;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/// Key sets for tests: the same name is the same key.
final class KeyFixture {
    private static final Map<String, EllipticCurveJsonWebKey> KEYS = new ConcurrentHashMap<>();

    private KeyFixture() {}

    /// A key set with the private key of the first name, and the public halves of the others.
    static String set(String first, String... others) {
        String kept = Stream.of(others)
                .map(name -> "," + key(name).toJson(OutputControlLevel.PUBLIC_ONLY))
                .collect(Collectors.joining());
        return new JsonWebKeySet(key(first))
                .toJson(OutputControlLevel.INCLUDE_PRIVATE)
                .replace("]}", kept + "]}");
    }

    private static EllipticCurveJsonWebKey key(String name) {
        return KEYS.computeIfAbsent(name, KeyFixture::made);
    }

    private static EllipticCurveJsonWebKey made(String name) {
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(name);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
