package io.jituan.gateway.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/// Everything around the gateway. Nobody listens where enrollment-service should be.
public final class World implements AutoCloseable {
    private final StubService group = new StubService();
    private final StubService personnel = new StubService();
    private final StubService assessment = new StubService();
    private final StubIssuer issuer = new StubIssuer();
    private final int deadPort = freePort();

    public StubService group() {
        return group;
    }

    public StubService personnel() {
        return personnel;
    }

    public StubService assessment() {
        return assessment;
    }

    public StubIssuer issuer() {
        return issuer;
    }

    /// A service that is down.
    public String deadUrl() {
        return "http://localhost:" + deadPort;
    }

    @Override
    public void close() {
        group.close();
        personnel.close();
        assessment.close();
        issuer.close();
    }

    /// A port on which nobody listens.
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
