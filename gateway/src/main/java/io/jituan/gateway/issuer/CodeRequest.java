package io.jituan.gateway.issuer;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/// A browser that wants an authorization code (RFC 6749 section 4.1.1, with PKCE as of RFC 7636).
///
/// @param client that sent the browser
/// @param redirect where the browser goes back to; already checked
/// @param scope asked for
/// @param state the client's own, given back as it came
/// @param nonce for the ID token, or empty
/// @param challenge SHA-256 of the verifier that the client will show
record CodeRequest(OAuthClient client, URI redirect, String scope, String state, String nonce, String challenge) {
    private static final Pattern VERIFIER = Pattern.compile("[A-Za-z0-9._~-]{43,128}");

    /// Whether this verifier belongs to the challenge.
    boolean isProvenBy(String verifier) {
        return VERIFIER.matcher(verifier).matches()
                && MessageDigest.isEqual(
                        challenge.getBytes(StandardCharsets.US_ASCII),
                        challengeOf(verifier).getBytes(StandardCharsets.US_ASCII));
    }

    private static String challengeOf(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
