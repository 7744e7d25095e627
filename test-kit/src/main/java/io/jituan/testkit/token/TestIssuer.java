package io.jituan.testkit.token;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;

/// An issuer without a server: a key pair that is made anew in each test JVM, so that no private key is ever committed.
///
/// The pair stands in the system properties, because Quarkus may load this class more than once in a JVM.
public final class TestIssuer {
    public static final String ISSUER = "https://issuer.test/jituan";
    public static final String AUDIENCE = "jituan";

    private static final String PRIVATE = "jituan.test.issuer.private-key";
    private static final String PUBLIC = "jituan.test.issuer.public-key";

    private TestIssuer() {}

    /// What makes quarkus-oidc accept this issuer's tokens, and none else.
    public static Map<String, String> verification() {
        return Map.of(
                "quarkus.oidc.auth-server-url",
                "",
                "quarkus.oidc.public-key",
                key(PUBLIC),
                "quarkus.oidc.token.issuer",
                ISSUER,
                "quarkus.oidc.token.audience",
                AUDIENCE);
    }

    static PrivateKey signingKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(key(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String key(String property) {
        Properties properties = System.getProperties();
        synchronized (properties) {
            if (!properties.containsKey(property)) {
                generate();
            }
            return System.getProperty(property, "");
        }
    }

    private static void generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            System.setProperty(PRIVATE, base64.encodeToString(pair.getPrivate().getEncoded()));
            System.setProperty(PUBLIC, base64.encodeToString(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
