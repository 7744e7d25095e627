package io.jituan.cli.api;

import io.jituan.cli.Failure;
import io.jituan.cli.Texts;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// One request and its answer, or words for why there is none.
final class Exchange {
    private Exchange() {}

    static <T> HttpResponse<T> of(HttpClient http, HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw Failure.ofRequest(Texts.of("nobody-answers", origin(request.uri())));
        } catch (IOException e) {
            throw Failure.ofRequest(
                    Texts.of("connection-broke", origin(request.uri()), String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.ofRequest(Texts.of("interrupted"));
        }
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
