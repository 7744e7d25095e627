package io.jituan.cli.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.jituan.cli.Failure;
import io.jituan.cli.Texts;
import io.jituan.cli.profile.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The public API, as the profile's caller. Safe for use by several threads; connections are kept.
public final class Api {
    public static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Profile profile;
    private final HttpClient http;
    private final TokenSource tokens;

    private Api(Profile profile, HttpClient http) {
        this.profile = profile;
        this.http = http;
        this.tokens = new TokenSource(profile, http);
    }

    public static Api of(Profile profile) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
        return new Api(profile, http);
    }

    /// The same system over the same connections, as another caller.
    public Api as(Profile other) {
        return new Api(other, http);
    }

    /// The bearer token that requests are made with.
    public String token() {
        return tokens.token();
    }

    /// Reads a path.
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /// Reads a file into memory.
    public byte[] download(String path) {
        HttpResponse<byte[]> response = exchange(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        refuseProblem(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
        return response.body();
    }

    /// Copies lines to a writer as they come, however many there are.
    public void stream(String path, PrintWriter out) {
        HttpResponse<Stream<String>> response =
                exchange(request(path).GET().build(), HttpResponse.BodyHandlers.ofLines());
        try (Stream<String> lines = response.body()) {
            if (response.statusCode() >= 400) {
                refuseProblem(response.statusCode(), lines.collect(Collectors.joining("\n")));
            }
            lines.forEach(line -> out.append(line).append('\n'));
        } catch (UncheckedIOException e) {
            throw Failure.ofRequest(Texts.of("connection-broke", profile.url(), String.valueOf(e.getMessage())));
        }
        if (out.checkError()) {
            throw Failure.ofUse(Texts.of("output-closed"));
        }
    }

    /// Reads a file of any length while it arrives.
    ///
    /// @param mediaType of the file
    public Download open(String path, String mediaType) {
        HttpRequest request = request(path).header("Accept", mediaType).GET().build();
        HttpResponse<InputStream> response = exchange(request, HttpResponse.BodyHandlers.ofInputStream());
        Download download = new Download(profile.url().toString(), response.body());
        if (response.statusCode() >= 400) {
            refuseProblem(response.statusCode(), text(download));
        }
        return download;
    }

    private static String text(Download download) {
        try (download) {
            return new String(download.body().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw download.broken(e);
        }
    }

    /// Posts JSON.
    ///
    /// @param idempotencyKey under which a copy gets the same answer; empty for none
    public Answer post(String path, Object body, String idempotencyKey) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(written(body)));
        return send(idempotencyKey.isEmpty() ? request : request.header("Idempotency-Key", idempotencyKey));
    }

    /// Puts JSON in the place of what the caller has seen.
    ///
    /// @param etag of what it replaces
    public Answer put(String path, Object body, String etag, String idempotencyKey) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .header("Idempotency-Key", idempotencyKey)
                .PUT(HttpRequest.BodyPublishers.ofString(written(body))));
    }

    /// Posts a file.
    public Answer upload(String path, HttpRequest.BodyPublisher file) {
        return send(
                request(path).header("Content-Type", "application/octet-stream").POST(file));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(target(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.token())
                .header("Accept-Language", Texts.language());
    }

    private URI target(String path) {
        try {
            return URI.create(profile.url() + (path.startsWith("/") ? path : "/" + path));
        } catch (IllegalArgumentException e) {
            throw Failure.ofUse(Texts.of("path-unreadable", path));
        }
    }

    private Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response =
                exchange(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        refuseProblem(response.statusCode(), response.body());
        return new Answer(response.statusCode(), response.headers(), response.body(), parsed(response.body()));
    }

    private static void refuseProblem(int status, String body) {
        if (status >= 400) {
            throw Failure.ofRequest(Problem.words(status, parsed(body)));
        }
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        return Exchange.of(http, request, body);
    }

    private static JsonNode parsed(String text) {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalArgumentException("a body that is no JSON", e);
        }
    }
}
