package io.jituan.verifiable.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedHeadTest {
    private static final Head HEAD =
            new Head("group-service", "500102", 42, Digest.of("chain"), Instant.parse("2026-11-24T03:00:00.000001Z"));
    private static final String HEADER = "{\"alg\":\"ES256\",\"kid\":\"one\"}";

    private final KeyPair key = key();

    @Test
    void what_was_signed_is_read_and_verified_by_the_key_of_that_name_alone() {
        SignedHead signed = SignedHead.read(signed(HEADER, HEAD.json()));
        ECPublicKey open = (ECPublicKey) key.getPublic();
        assertEquals(HEAD, signed.head());
        assertEquals(Optional.of(HEAD), new HeadKeys(Map.of("one", open)).verified(signed));
        assertEquals(Optional.empty(), new HeadKeys(Map.of("two", open)).verified(signed));
        assertEquals(Optional.empty(), new HeadKeys(Map.of("one", (ECPublicKey) key().getPublic())).verified(signed));
    }

    @Test
    void another_position_under_the_same_signature_does_not_verify() {
        String genuine = signed(HEADER, HEAD.json());
        String payload = encoded(HEAD.json().replace("42", "41").getBytes(StandardCharsets.UTF_8));
        String forged = genuine.replaceFirst("\\.[^.]*\\.", "." + payload + ".");
        assertEquals(41, SignedHead.read(forged).head().position());
        assertFalse(SignedHead.read(forged).isSignedBy((ECPublicKey) key.getPublic()));
        assertTrue(SignedHead.read(genuine).isSignedBy((ECPublicKey) key.getPublic()));
        assertFalse(SignedHead.read(genuine.replaceFirst("\\.[^.]*$", ".")).isSignedBy((ECPublicKey) key.getPublic()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"none\",\"kid\":\"one\"}",
                "{\"alg\":\"HS256\",\"kid\":\"one\"}",
                "{\"alg\":\"ES256\"}",
                "{}",
                "nonsense"
            })
    void only_named_es256_keys_are_taken(String header) {
        String compact = signed(header, HEAD.json());
        assertThrows(Unreadable.class, () -> SignedHead.read(compact));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b", "a.b.c", "!.!.!", "{}"})
    void what_is_no_signature_is_not_read(String text) {
        assertThrows(Unreadable.class, () -> SignedHead.read(text));
    }

    @Test
    void a_payload_that_is_no_head_is_not_read() {
        String other = signed(HEADER, "{\"sub\":\"somebody\"}");
        assertThrows(Unreadable.class, () -> SignedHead.read(other));
        String timeless = signed(HEADER, HEAD.json().replace("2026-11-24T03", "yesterday"));
        assertThrows(Unreadable.class, () -> SignedHead.read(timeless));
    }

    private String signed(String header, String payload) {
        String text = encoded(header.getBytes(StandardCharsets.UTF_8)) + "."
                + encoded(payload.getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
