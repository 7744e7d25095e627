package io.jituan.gateway.issuer;

import java.util.List;

/// Somebody signed in through a client, with the scopes he was given.
///
/// @param client that acts for him
/// @param who signed in
/// @param scopes granted, in the order of the request
/// @param nonce that the client wants to see again in the ID token, or empty
record Session(OAuthClient client, SignIn who, List<String> scopes, String nonce) {
    private static final List<String> ALWAYS = List.of("openid", "profile", "offline_access");
    private static final String PERSONAL_DATA = "pii:read";

    Session {
        scopes = List.copyOf(scopes);
    }

    /// Grants of the scopes that are asked for those which this person may have.
    static Session begin(OAuthClient client, SignIn who, String requestedScopes, String nonce) {
        List<String> granted = List.of(requestedScopes.strip().split("\\s+", -1)).stream()
                .filter(scope -> ALWAYS.contains(scope) || (PERSONAL_DATA.equals(scope) && who.maySeePersonalData()))
                .distinct()
                .toList();
        return new Session(client, who, granted, nonce);
    }

    boolean wantsIdToken() {
        return scopes.contains("openid");
    }

    String scope() {
        return String.join(" ", scopes);
    }
}
