package io.jituan.cli.api;

import io.jituan.cli.Failure;
import io.jituan.cli.Texts;
import io.jituan.cli.profile.Credentials;
import io.jituan.cli.profile.Profile;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The token of a profile: its own, or one asked for at the issuer when it is first needed, by the profile's
/// credentials or as the person who signed in. A run of the command is shorter than any token's life, so it is asked
/// for once.
final class TokenSource {
    private final Profile profile;
    private final Issuer issuer;
    private @Nullable String token;

    TokenSource(Profile profile, HttpClient http) {
        this.profile = profile;
        this.issuer = new Issuer(profile.issuer(), http);
    }

    synchronized String token() {
        if (token == null) {
            token = profile.token().orElseGet(this::asked);
        }
        return token;
    }

    private String asked() {
        Optional<Credentials> credentials = profile.credentials();
        if (credentials.isPresent()) {
            Credentials known = credentials.get();
            return issuer.tokens(grant(known), known.toString()).access();
        }
        if (profile.sessions().holds(issuer.url())) {
            return renewed();
        }
        throw Failure.ofUse(Texts.of("credentials-missing"));
    }

    private String renewed() {
        AtomicReference<String> access = new AtomicReference<>("");
        profile.sessions().renew(issuer.url(), refresh -> {
            Issuer.Tokens tokens = issuer.tokens(refreshing(refresh), Texts.of("session"));
            access.set(tokens.access());
            return tokens.refresh().isEmpty() ? refresh : tokens.refresh();
        });
        return access.get();
    }

    private static Map<String, String> refreshing(String token) {
        return Map.of("grant_type", "refresh_token", "client_id", Issuer.PUBLIC_CLIENT, "refresh_token", token);
    }

    private static Map<String, String> grant(Credentials credentials) {
        Map<String, String> fields = new LinkedHashMap<>();
        switch (credentials) {
            case Credentials.Client(String id, String secret) -> {
                fields.put("grant_type", "client_credentials");
                fields.put("client_id", id);
                fields.put("client_secret", secret);
            }
            case Credentials.Person(String name, String password) -> {
                fields.put("grant_type", "password");
                fields.put("client_id", Issuer.PUBLIC_CLIENT);
                fields.put("username", name);
                fields.put("password", password);
            }
        }
        return fields;
    }
}
