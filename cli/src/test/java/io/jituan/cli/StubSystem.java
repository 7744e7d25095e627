package io.jituan.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A system that gives the answers it was told, and remembers what it was asked.
final class StubSystem implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> queries = new CopyOnWriteArrayList<>();
    private final List<String> accepted = new CopyOnWriteArrayList<>();

    private record Reply(int status, String body, Ending ending) {}

    private enum Ending {
        WHOLE,
        BROKEN_OFF
    }

    private StubSystem(HttpServer server) {
        this.server = server;
        server.createContext("/", this::answer);
        server.start();
    }

    static StubSystem start() {
        try {
            return new StubSystem(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// Answers requests of that method and path so, until told otherwise.
    StubSystem reply(String request, int status, String body) {
        replies.put(request, new Reply(status, body, Ending.WHOLE));
        return this;
    }

    /// Answers requests of that method and path with a body that ends before it should.
    void breakOff(String request, String body) {
        replies.put(request, new Reply(200, body, Ending.BROKEN_OFF));
    }

    /// Methods and paths in the order they came, each followed by its body.
    List<String> requests() {
        return List.copyOf(requests);
    }

    /// The query of each request, empty where it had none.
    List<String> queries() {
        return List.copyOf(queries);
    }

    /// What the requests accepted that said so.
    List<String> accepted() {
        return List.copyOf(accepted);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String request =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        requests.add(request + " " + body);
        queries.add(Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), ""));
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Accept")).ifPresent(accepted::add);
        Reply reply = replies.getOrDefault(request, new Reply(404, "", Ending.WHOLE));
        byte[] answer = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        int missing = reply.ending() == Ending.BROKEN_OFF ? 1 : 0;
        exchange.sendResponseHeaders(reply.status(), answer.length == 0 ? -1 : answer.length + missing);
        exchange.getResponseBody().write(answer);
        exchange.getResponseBody().flush();
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
