package io.jituan.cli.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.jituan.cli.Failure;
import io.jituan.cli.Texts;
import io.jituan.cli.profile.Credentials;
import io.jituan.cli.profile.Profile;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The token of a profile: its own, or one asked for at the issuer when it is first needed. A run of the
/// command is shorter than any token's life, so it is asked for once.
final class TokenSource {
    private static final String PUBLIC_CLIENT = "jituan-cli";

    private final Profile profile;
    private final HttpClient http;
    private @Nullable String token;

    TokenSource(Profile profile, HttpClient http) {
        this.profile = profile;
        this.http = http;
    }

    synchronized String token() {
        if (token == null) {
            token = profile.token().orElseGet(this::asked);
        }
        return token;
    }

    private String asked() {
        Credentials credentials =
                profile.credentials().orElseThrow(() -> Failure.ofUse(Texts.of("credentials-missing")));
        HttpRequest request = HttpRequest.newBuilder(tokenEndpoint())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(credentials)))
                .build();
        HttpResponse<String> response = Exchange.of(http, request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw Failure.ofRequest(Texts.of("token-refused", profile.issuer(), credentials));
        }
        return field(response.body(), "access_token");
    }

    private URI tokenEndpoint() {
        URI discovery = URI.create(profile.issuer() + "/.well-known/openid-configuration");
        HttpResponse<String> response =
                Exchange.of(http, HttpRequest.newBuilder(discovery).build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw Failure.ofRequest(Texts.of("issuer-unknown", profile.issuer()));
        }
        return URI.create(field(response.body(), "token_endpoint"));
    }

    private String field(String body, String name) {
        try {
            JsonNode value = Api.JSON.readTree(body).path(name);
            if (value.isTextual()) {
                return value.asText();
            }
        } catch (JsonProcessingException e) {
            throw Failure.ofRequest(Texts.of("issuer-unknown", profile.issuer()));
        }
        throw Failure.ofRequest(Texts.of("issuer-unknown", profile.issuer()));
    }

    private static String form(Credentials credentials) {
        Map<String, String> fields = new LinkedHashMap<>();
        switch (credentials) {
            case Credentials.Client(String id, String secret) -> {
                fields.put("grant_type", "client_credentials");
                fields.put("client_id", id);
                fields.put("client_secret", secret);
            }
            case Credentials.Person(String name, String password) -> {
                fields.put("grant_type", "password");
                fields.put("client_id", PUBLIC_CLIENT);
                fields.put("username", name);
                fields.put("password", password);
            }
        }
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
