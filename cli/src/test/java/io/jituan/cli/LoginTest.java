package io.jituan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.cli.profile.Sessions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Staying signed in; the way through the browser is asked of the running system.
class LoginTest {
    private static final URI ISSUER = URI.create("https://issuer.example");

    @TempDir
    Path directory;

    @Test
    void aSessionIsKeptForItsOwnerAloneAndForEachIssuer() throws IOException {
        Sessions sessions = sessions();
        sessions.keep(ISSUER, "first");
        sessions.keep(URI.create("https://other.example"), "other");

        assertTrue(sessions.holds(ISSUER));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("sessions"))));
        assertEquals(Optional.of("first"), sessions.forget(ISSUER));
        assertFalse(sessions.holds(ISSUER));
        assertTrue(sessions.holds(URI.create("https://other.example")));
    }

    @Test
    void aRefusedRenewalKeepsTheSession() {
        Sessions sessions = sessions();
        sessions.keep(ISSUER, "first");
        try {
            sessions.renew(ISSUER, token -> {
                throw Failure.ofRequest("refused");
            });
        } catch (Failure refused) {
            assertEquals(Optional.of("first"), sessions.forget(ISSUER));
        }
    }

    @Test
    void renewalsSpendEachTokenOnce() {
        Sessions sessions = sessions();
        sessions.keep(ISSUER, "0");
        AtomicInteger spent = new AtomicInteger();
        IntStream.range(0, 20)
                .forEach(time -> sessions.renew(ISSUER, token -> {
                    assertEquals(spent.getAndIncrement(), Integer.parseInt(token));
                    return Integer.toString(spent.get());
                }));
        assertEquals(Optional.of("20"), sessions.forget(ISSUER));
    }

    @Test
    void nobodyComingIsSaid() {
        try (StubSystem system = StubSystem.start()) {
            system.reply(
                    "GET /issuer/.well-known/openid-configuration",
                    200,
                    "{\"authorization_endpoint\":\"https://issuer.example/authorize\",\"token_endpoint\":\"none\"}");
            CommandRun run = CommandRun.with(directory, "url=" + system.url() + "\n", "login", "--wait", "0");
            assertEquals(ExitCode.FAILED, run.exitCode());
            assertTrue(run.out().contains("code_challenge_method=S256"), run.out());
        }
    }

    private Sessions sessions() {
        return new Sessions(directory.resolve("sessions"));
    }
}
