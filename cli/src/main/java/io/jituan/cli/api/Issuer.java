package io.jituan.cli.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.jituan.cli.Failure;
import io.jituan.cli.Texts;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/// An OpenID Connect issuer.
///
/// @param url as it stands in its tokens
public record Issuer(URI url, HttpClient http) {
    /// The client under which people use this command; it has no secret.
    public static final String PUBLIC_CLIENT = "jituan-cli";

    /// What it gives for a grant.
    ///
    /// @param access the token for requests
    /// @param refresh the token for the next access token, empty where it gives none
    public record Tokens(String access, String refresh) {}

    /// The issuer of a profile's tokens.
    public static Issuer at(URI url) {
        return new Issuer(url, HttpClient.newHttpClient());
    }

    /// Where browsers go to sign in.
    public URI authorization() {
        return URI.create(field(discovery(), "authorization_endpoint"));
    }

    /// Exchanges a grant for tokens.
    ///
    /// @param who for the message where it is refused; never a secret
    public Tokens tokens(Map<String, String> grant, String who) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(field(discovery(), "token_endpoint")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(FormBody.of(grant)))
                .build();
        HttpResponse<String> response = Exchange.of(http, request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw Failure.ofRequest(Texts.of("token-refused", url, who));
        }
        JsonNode tokens = parsed(response.body());
        return new Tokens(
                field(tokens, "access_token"), tokens.path("refresh_token").asText());
    }

    private JsonNode discovery() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/.well-known/openid-configuration"))
                .build();
        HttpResponse<String> response = Exchange.of(http, request, HttpResponse.BodyHandlers.ofString());
        return response.statusCode() == 200 ? parsed(response.body()) : MissingNode.getInstance();
    }

    private String field(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (!value.isTextual()) {
            throw Failure.ofRequest(Texts.of("issuer-unknown", url));
        }
        return value.asText();
    }

    private static JsonNode parsed(String body) {
        try {
            return Api.JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
