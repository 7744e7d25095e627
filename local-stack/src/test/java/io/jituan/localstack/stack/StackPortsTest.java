package io.jituan.localstack.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.stack.StackPorts.Name;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackPortsTest {

    @TempDir
    Path directory;

    @Test
    void theUsualPortsAreTheOnesOfTheReadme() {
        StackPorts usual = StackPorts.usual();

        assertEquals(
                "gateway=8080 group=8081 personnel=8082 enrollment=8083 assessment=8084 keycloak=8180 postgresql=15432 kafka=19092",
                Arrays.stream(Name.values())
                        .map(name -> name.text() + "=" + usual.of(name))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void onePortOrAllCanBeChosen() {
        assertEquals(
                URI.create("http://localhost:9080"),
                StackPorts.usual().with(Name.GATEWAY, 9080).url(Application.GATEWAY));
        assertEquals(8181, StackPorts.usual().movedBy(100).of(Application.GROUP));
        assertThrows(IllegalArgumentException.class, () -> StackPorts.usual().with(Name.GATEWAY, 70000));
    }

    @Test
    void aTakenPortIsNamedWithTheWayOutAndNothingIsStarted() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            StackOptions options = StackOptions.forTests(Checkout.current(), directory);
            StackOptions colliding = options.ports(options.ports().with(Name.KAFKA, other.getLocalPort()));

            PortsTaken taken = assertThrows(PortsTaken.class, () -> Stack.start(colliding, StackListener.silent()));

            assertEquals(List.of(Name.KAFKA), taken.names());
            assertTrue(
                    message(taken)
                            .startsWith(
                                    "Port %d for kafka is taken by another program; choose another with --port kafka=NUMBER"
                                            .formatted(other.getLocalPort())),
                    message(taken));
            assertEquals(0, directory.toFile().list().length);
        }
    }

    @Test
    void keycloaksPortMattersOnlyWithKeycloak() throws IOException {
        StackOptions options = StackOptions.forTests(Checkout.current(), directory);

        assertTrue(Launcher.ports(options).noneMatch(Name.KEYCLOAK::equals));
        assertTrue(
                Launcher.ports(options.issuer(StackOptions.IssuerKind.KEYCLOAK)).anyMatch(Name.KEYCLOAK::equals));
    }

    private static String message(Exception exception) {
        return String.valueOf(exception.getMessage());
    }
}
