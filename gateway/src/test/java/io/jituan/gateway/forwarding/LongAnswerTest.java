package io.jituan.gateway.forwarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import io.jituan.gateway.support.Surroundings;
import io.jituan.gateway.support.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Files that take longer than a service may be silent, which here is half a second.
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LongAnswerTest {
    private static final byte[] PIECE = new byte[64 * 1024];
    private static final int MANY_PIECES = 1024;

    @SuppressWarnings("NullAway.Init")
    World world;

    @Test
    void aFileThatComesSlowlyArrivesWhole() throws IOException, InterruptedException {
        world.group().on("/api/v1/schools/slow", exchange -> {
            OutputStream body = begin(exchange);
            for (int piece = 0; piece < 15; piece++) {
                body.write(PIECE);
                body.flush();
                pass(100);
            }
            exchange.close();
        });
        try (InputStream file = open("/api/v1/schools/slow")) {
            assertEquals(15L * PIECE.length, file.transferTo(OutputStream.nullOutputStream()));
        }
    }

    @Test
    void aClientThatReadsSlowlyGetsTheWholeFile() throws IOException, InterruptedException {
        world.group().on("/api/v1/schools/large", exchange -> {
            OutputStream body = begin(exchange);
            for (int piece = 0; piece < MANY_PIECES; piece++) {
                body.write(PIECE);
            }
            exchange.close();
        });
        try (InputStream file = open("/api/v1/schools/large")) {
            file.readNBytes(PIECE.length);
            pass(1_500);
            long rest = file.transferTo(OutputStream.nullOutputStream());
            assertEquals((long) MANY_PIECES * PIECE.length, rest + PIECE.length);
        }
    }

    @Test
    void aFileThatBreaksOffAtTheServiceBreaksOffAtTheClient() throws IOException, InterruptedException {
        world.group().on("/api/v1/schools/broken", exchange -> {
            OutputStream body = begin(exchange);
            body.write(PIECE);
            body.flush();
            throw new IOException("half way");
        });
        try (InputStream file = open("/api/v1/schools/broken")) {
            assertThrows(IOException.class, () -> file.transferTo(OutputStream.nullOutputStream()));
        }
    }

    private static OutputStream begin(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/csv");
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    private static InputStream open(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofInputStream())
                .body();
    }

    /// Lets time pass: slowness is what is tested.
    private static void pass(int millis) {
        try {
            new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
