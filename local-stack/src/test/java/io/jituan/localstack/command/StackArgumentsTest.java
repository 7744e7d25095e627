package io.jituan.localstack.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.stack.Application;
import io.jituan.localstack.stack.StackOptions;
import io.jituan.localstack.stack.StackPorts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StackArgumentsTest {

    @Test
    void withoutOptionsEverythingIsAsUsualAndFresh() throws UsageError {
        StackArguments read = read();

        assertEquals(StackArguments.DataLife.FRESH, read.data());
        assertEquals(StackArguments.Terminal.ATTACHED, read.terminal());
        assertEquals(StackOptions.IssuerKind.EMBEDDED, read.stack().issuer());
        assertEquals(8080, read.stack().ports().of(Application.GATEWAY));
    }

    @Test
    void everyOptionIsUnderstood() throws UsageError {
        StackArguments read = read("--keep", "--port", "kafka=29092", "--detach", "--port=9080", "--keycloak");

        assertEquals(StackArguments.DataLife.KEPT, read.data());
        assertEquals(StackArguments.Terminal.DETACHED, read.terminal());
        assertEquals(StackOptions.IssuerKind.KEYCLOAK, read.stack().issuer());
        assertEquals(9080, read.stack().ports().of(Application.GATEWAY));
        assertEquals(29092, read.stack().ports().of(StackPorts.Name.KAFKA));
        assertEquals("http://localhost:8180/realms/jituan", read.stack().issuerUrl());
    }

    @Test
    void allPortsMoveTogether() throws UsageError {
        StackArguments read = read("--port", "+1000");

        assertEquals(9080, read.stack().ports().of(Application.GATEWAY));
        assertEquals(16432, read.stack().ports().of(StackPorts.Name.POSTGRESQL));
        assertEquals("http://localhost:9080/issuer", read.stack().issuerUrl());
    }

    @ParameterizedTest
    @CsvSource({
        "--prot=1, Not understood: --prot=1",
        "--port=gate=1, 'There is no port \"gate\"'",
        "--port=gateway=many, --port gateway=many names no number",
        "--port=gateway=0, 0 is no port",
        "--port, --port needs a value"
    })
    void whatIsNotUnderstoodIsSaid(String argument, String beginning) {
        UsageError wrong = assertThrows(UsageError.class, () -> read(argument));

        assertTrue(message(wrong).startsWith(beginning), message(wrong));
    }

    private static StackArguments read(String... arguments) throws UsageError {
        return StackArguments.read(Checkout.current(), new Arguments(List.of(arguments)));
    }

    private static String message(Exception exception) {
        return String.valueOf(exception.getMessage());
    }
}
