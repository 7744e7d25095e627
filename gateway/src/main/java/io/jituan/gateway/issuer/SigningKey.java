package io.jituan.gateway.issuer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/// The key that the embedded issuer signs with: RS256, as Keycloak does by default. Made at the first start and kept in
/// a file that only its owner can read.
@ApplicationScoped
class SigningKey {
    private static final Logger LOG = Logger.getLogger(SigningKey.class);
    private static final int BITS = 2048;

    private final PublicJsonWebKey key;

    SigningKey(IssuerConfig config) {
        if (!config.enabled()) {
            throw new IllegalStateException("The embedded issuer is off and has no key");
        }
        this.key = load(config.keyDirectory().resolve("signing-key.json"));
    }

    PublicJsonWebKey key() {
        return key;
    }

    /// The public half, as a JWK set.
    String publicKeys() {
        return new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    private static PublicJsonWebKey load(Path file) {
        try {
            if (Files.exists(file)) {
                return PublicJsonWebKey.Factory.newPublicJwk(Files.readString(file));
            }
            PublicJsonWebKey made = make();
            store(made, file);
            LOG.infof("The embedded issuer has a new signing key in %s", file);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded issuer's key cannot be kept in " + file, e);
        } catch (JoseException e) {
            throw new IllegalStateException("The embedded issuer's key in " + file + " cannot be read", e);
        }
    }

    private static PublicJsonWebKey make() throws JoseException {
        RsaJsonWebKey made = RsaJwkGenerator.generateJwk(BITS);
        made.setUse(Use.SIGNATURE);
        made.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
        made.setKeyId(made.calculateBase64urlEncodedThumbprint("SHA-256"));
        return made;
    }

    private static void store(PublicJsonWebKey made, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "signing-key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, made.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
