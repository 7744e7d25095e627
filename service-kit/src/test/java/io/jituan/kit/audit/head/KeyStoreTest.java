package io.jituan.kit.audit.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyStoreTest {
    private static final List<String> PRODUCTION = List.of("prod");
    private static final List<String> DEMONSTRATION = List.of("demo");

    @TempDir
    Path directory;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = directory.resolve("audit").resolve("keys.json");
    }

    @Test
    void production_does_not_start_without_a_key_and_makes_none() {
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> KeyStore.keys(config(Optional.empty()), PRODUCTION));
        assertTrue(refused.toString().contains("jituan audit new-key"));
        assertFalse(Files.exists(file));
    }

    @Test
    void production_signs_with_the_key_it_was_given() throws IOException {
        SigningKeys given = KeyStore.keys(config(Optional.of(KeyFixture.set("given"))), PRODUCTION);
        assertEquals("given", given.keys().getFirst().getKeyId());
        Files.createDirectories(file.getParent());
        Files.writeString(file, KeyFixture.set("filed"));
        SigningKeys filed = KeyStore.keys(config(Optional.empty()), PRODUCTION);
        assertEquals("filed", filed.keys().getFirst().getKeyId());
    }

    @Test
    void elsewhere_a_key_is_made_once_and_only_its_owner_reads_it() throws IOException {
        SigningKeys first = KeyStore.keys(config(Optional.empty()), DEMONSTRATION);
        SigningKeys second = KeyStore.keys(config(Optional.empty()), DEMONSTRATION);
        assertEquals(
                first.keys().getFirst().getKeyId(), second.keys().getFirst().getKeyId());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "change-me",
                "{\"keys\":[]}",
                "{\"keys\":[{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\",\"d\":\"secret\"}]}",
                "{\"keys\":[{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}]}"
            })
    void what_cannot_sign_is_refused_without_being_repeated(String set) {
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> KeyStore.keys(config(Optional.of(set)), DEMONSTRATION));
        assertTrue(refused.toString().contains("jituan.audit.keys"));
        assertFalse(refused.toString().contains("secret"));
    }

    @Test
    void a_public_key_alone_does_not_sign() {
        String onlyPublic = KeyFixture.set("one").replaceAll("\"d\":\"[^\"]*\"", "\"use\":\"sig\"");
        assertThrows(IllegalArgumentException.class, () -> SigningKeys.of(onlyPublic));
    }

    private AuditConfig config(Optional<String> keys) {
        return new AuditConfig() {
            @Override
            public Optional<String> keys() {
                return keys;
            }

            @Override
            public Path keysFile() {
                return file;
            }

            @Override
            public Duration signEvery() {
                return Duration.ofMinutes(1);
            }
        };
    }
}
