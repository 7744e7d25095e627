package io.jituan.cli.login;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.jituan.cli.Failure;
import io.jituan.cli.Texts;
import io.jituan.cli.api.FormBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// Waits on this machine for the browser to come back from the issuer (RFC 8252, section 7.3).
final class Loopback implements AutoCloseable {
    private static final String PATH = "/signed-in";

    private final HttpServer server;
    private final String state;
    private final BlockingQueue<Map<String, String>> answers = new ArrayBlockingQueue<>(1);

    private Loopback(HttpServer server, String state) {
        this.server = server;
        this.state = state;
    }

    /// @param state that the browser must bring back; whoever comes without it is not the one we sent
    static Loopback open(String state) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Loopback loopback = new Loopback(server, state);
            server.createContext(PATH, loopback::welcome);
            server.start();
            return loopback;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The address to send the browser back to.
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
    }

    /// The code that the issuer gave the browser.
    ///
    /// @throws Failure where nobody came in time, or the issuer refused
    String code(Duration patience) {
        Map<String, String> answer = awaited(patience);
        String code = answer.getOrDefault("code", "");
        if (code.isEmpty()) {
            throw Failure.ofRequest(Texts.of("login-refused", answer.getOrDefault("error", "")));
        }
        return code;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Map<String, String> awaited(Duration patience) {
        try {
            Map<String, String> answer = answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (answer == null) {
                throw Failure.ofRequest(Texts.of("login-nobody-came", patience.toMinutes()));
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.ofRequest(Texts.of("interrupted"));
        }
    }

    private void welcome(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        Map<String, String> answer = FormBody.parsed(query == null ? "" : query);
        boolean isOurs = state.equals(answer.get("state"));
        if (isOurs) {
            answers.offer(answer);
        }
        byte[] page =
                Texts.of(isOurs ? "login-page-done" : "login-page-stranger").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(isOurs ? 200 : 400, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }
}
