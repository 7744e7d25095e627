package io.jituan.verifiable.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A head under a signature, in the compact form of JSON Web Signatures with ES256.
///
/// @param head what is signed; believe it only after [#isSignedBy]
/// @param keyId which key signed
/// @param compact the whole as it travels
public record SignedHead(Head head, String keyId, String compact) {
    private static final String ES256 = "ES256";

    /// Takes it apart, without looking at the signature.
    ///
    /// @throws Unreadable where it is no signed head
    public static SignedHead read(String compact) {
        List<String> parts = List.of(compact.split("\\.", -1));
        if (parts.size() != 3) {
            throw new Unreadable("no compact signature");
        }
        Map<String, @Nullable String> header = FlatJson.read(decoded(parts.getFirst()));
        String keyId = header.get("kid");
        if (keyId == null || !ES256.equals(header.get("alg"))) {
            throw new Unreadable("a signature that is not by a named ES256 key");
        }
        return new SignedHead(Head.of(decoded(parts.get(1))), keyId, compact);
    }

    /// Whether that key signed it.
    public boolean isSignedBy(ECPublicKey key) {
        int dot = compact.lastIndexOf('.');
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(key);
            signature.update(compact.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
            return signature.verify(bytes(compact.substring(dot + 1)));
        } catch (GeneralSecurityException | Unreadable e) {
            return false;
        }
    }

    private static String decoded(String part) {
        return new String(bytes(part), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String part) {
        try {
            return Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("no base64url");
        }
    }
}
