package io.jituan.gateway.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// An HTTP server behind the gateway. It answers 200 with `{}` unless told otherwise, and remembers what it was asked.
public final class StubService implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, HttpHandler> told = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();

    public StubService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /// Where it listens.
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// What to do when that path is asked for.
    public void on(String path, HttpHandler handler) {
        told.put(path, handler);
    }

    /// Answers that path with a status and a JSON text.
    public void on(String path, int status, String json) {
        on(path, exchange -> answer(exchange, status, json));
    }

    /// All requests for that path, in order.
    public List<Received> received(String path) {
        return received.stream().filter(one -> one.path().equals(path)).toList();
    }

    /// The last request for that path.
    public Received last(String path) {
        return received(path).getLast();
    }

    /// Sends a JSON text.
    public static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        long bytes = exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        received.add(new Received(
                path,
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                Map.copyOf(exchange.getRequestHeaders()),
                bytes));
        told.getOrDefault(path, any -> answer(any, 200, "{}")).handle(exchange);
    }

    /// A request as the service saw it.
    ///
    /// @param headers by name as the JDK writes it: `X-request-id`
    public record Received(String path, String method, String uri, Map<String, List<String>> headers, long bodyBytes) {
        /// All values of a header.
        public List<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .flatMap(entry -> entry.getValue().stream())
                    .toList();
        }
    }
}
