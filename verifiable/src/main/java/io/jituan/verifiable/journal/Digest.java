package io.jituan.verifiable.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A digest with the id of its algorithm, `sha-256:<hex>`, so that one made by another algorithm later is told from it.
///
/// @param text the stored form
public record Digest(String text) {
    private static final String SHA_256 = "sha-256:";

    /// What the chain begins with: no entry at all.
    public static final Digest GENESIS = new Digest(SHA_256 + "0".repeat(64));

    /// The digest of a text in UTF-8.
    public static Digest of(String text) {
        return new Digest(SHA_256 + HexFormat.of().formatHex(sha256(text.getBytes(StandardCharsets.UTF_8))));
    }

    /// The chain's next link: over this link and an entry's digest, both in their stored form one after the other.
    public Digest chainedWith(Digest entry) {
        return of(text + entry.text);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
