package io.jituan.localstack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// Says whether a process does its work now.
@FunctionalInterface
public interface Readiness {
    Duration PATIENCE = Duration.ofSeconds(2);

    boolean ready();

    /// Ready when something listens on the port of this machine.
    static Readiness port(int port) {
        return () -> {
            try (Socket socket = new Socket()) {
                socket.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PATIENCE.toMillis());
                return true;
            } catch (IOException notYet) {
                return false;
            }
        };
    }

    /// Ready when whatever the address names answers: `tcp://host:port` or `http://…`.
    static Readiness at(HttpClient client, URI health) {
        return "tcp".equals(health.getScheme()) ? port(health.getPort()) : http(client, health);
    }

    /// Ready when a GET answers 200.
    static Readiness http(HttpClient client, URI uri) {
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
        return () -> {
            try {
                return client.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException notYet) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }
}
