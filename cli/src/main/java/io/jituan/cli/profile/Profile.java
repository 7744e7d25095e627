package io.jituan.cli.profile;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// Where the system is and who asks. Each setting is looked for in the environment (`JITUAN_URL`), then in the
/// profile file (`url`).
///
/// @param settings by their name in the profile file
/// @param sessions of people who signed in
public record Profile(Map<String, String> settings, Sessions sessions) {
    private static final String DEFAULT_URL = "http://localhost:8080";

    public Profile {
        settings = Map.copyOf(settings);
    }

    /// The gateway, without a slash at its end.
    public URI url() {
        return URI.create(get("url").orElse(DEFAULT_URL).replaceAll("/+$", ""));
    }

    /// The OpenID Connect issuer; that of the gateway where none is named.
    public URI issuer() {
        return URI.create(get("issuer").orElseGet(() -> url() + "/issuer").replaceAll("/+$", ""));
    }

    /// A token to use as it is.
    public Optional<String> token() {
        return get("token");
    }

    /// How to ask for a token, where the settings tell.
    public Optional<Credentials> credentials() {
        Optional<Credentials> client =
                get("client_id").flatMap(id -> get("client_secret").map(secret -> new Credentials.Client(id, secret)));
        return client.or(() -> get("username")
                .flatMap(name -> get("password").map(password -> new Credentials.Person(name, password))));
    }

    /// The same, with other credentials.
    public Profile as(Credentials.Client client) {
        return new Profile(
                Map.of(
                        "url",
                        url().toString(),
                        "issuer",
                        issuer().toString(),
                        "client_id",
                        client.id(),
                        "client_secret",
                        client.secret()),
                sessions);
    }

    /// The same, for a person.
    public Profile as(Credentials.Person person) {
        return new Profile(
                Map.of(
                        "url",
                        url().toString(),
                        "issuer",
                        issuer().toString(),
                        "username",
                        person.name(),
                        "password",
                        person.password()),
                sessions);
    }

    private Optional<String> get(String name) {
        return Optional.ofNullable(settings.get(name)).filter(value -> !value.isBlank());
    }
}
