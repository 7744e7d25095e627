package io.jituan.kit.audit.head;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jboss.logging.Logger;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/// Finds the keys. Outside production one is made at the first start and kept in a file that only its owner can read;
/// under the `prod` profile a service without a key does not start, because a key that lies beside the journal
/// unasked proves nothing about it.
@ApplicationScoped
class KeyStore {
    private static final Logger LOG = Logger.getLogger(KeyStore.class);
    private static final String PRODUCTION = "prod";
    private static final String OWNER_ONLY = "rw-------";

    @Produces
    @Singleton
    SigningKeys keys(AuditConfig config) {
        return keys(config, ConfigUtils.getProfiles());
    }

    static SigningKeys keys(AuditConfig config, List<String> profiles) {
        try {
            return SigningKeys.of(config.keys().orElseGet(() -> inFile(config.keysFile(), profiles)));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("jituan.audit.keys (or the file in jituan.audit.keys-file) cannot be used: "
                    + e.getMessage() + ". `jituan audit new-key` makes a set.");
        }
    }

    private static String inFile(Path file, List<String> profiles) {
        try {
            if (Files.exists(file)) {
                return Files.readString(file);
            }
            if (profiles.contains(PRODUCTION)) {
                throw new IllegalStateException(
                        "The journal's head is signed in production, and there is no key for it."
                                + " `jituan audit new-key` makes one: put its output into jituan.audit.keys, or into a file"
                                + " that jituan.audit.keys-file names.");
            }
            String made = made();
            store(made, file);
            LOG.infof("A key that signs the journal's head was made in %s", file);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the journal's head cannot be kept in " + file, e);
        }
    }

    private static String made() {
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setUse(Use.SIGNATURE);
            key.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
            return new JsonWebKeySet(key).toJson(OutputControlLevel.INCLUDE_PRIVATE);
        } catch (JoseException e) {
            throw new IllegalStateException("every JDK has the curve P-256", e);
        }
    }

    private static void store(String made, Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        Path draft = Files.createTempFile(
                directory,
                "audit-keys",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        Files.writeString(draft, made);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
