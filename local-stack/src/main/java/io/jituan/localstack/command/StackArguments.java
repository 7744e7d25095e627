package io.jituan.localstack.command;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.stack.StackOptions;
import io.jituan.localstack.stack.StackPorts;

/// The options of `up`, read from the command line.
///
/// @param data whether what an earlier run stored is used again
/// @param terminal whether `up` stays in the terminal
record StackArguments(StackOptions stack, DataLife data, Terminal terminal) {
    static final String USAGE = "./dev up [--detach] [--keep] [--keycloak] [--port NAME=NUMBER]... [--port +DISTANCE]";

    /// What becomes of the data of an earlier run.
    enum DataLife {
        FRESH,
        KEPT
    }

    /// Where the supervisor runs.
    enum Terminal {
        ATTACHED,
        DETACHED
    }

    static StackArguments read(Checkout checkout, Arguments arguments) throws UsageError {
        StackOptions options = StackOptions.usual(checkout);
        for (String port : arguments.values("--port")) {
            options = options.ports(with(options.ports(), port));
        }
        if (arguments.flag("--keycloak")) {
            options = options.issuer(StackOptions.IssuerKind.KEYCLOAK);
        }
        DataLife data = arguments.flag("--keep") ? DataLife.KEPT : DataLife.FRESH;
        Terminal terminal = arguments.flag("--detach") ? Terminal.DETACHED : Terminal.ATTACHED;
        arguments.nothingElse(USAGE);
        return new StackArguments(options, data, terminal);
    }

    /// `gateway=9080` for one port, `9080` for the gateway's, `+100` for all of them.
    private static StackPorts with(StackPorts ports, String text) throws UsageError {
        int equals = text.indexOf('=');
        try {
            if (text.startsWith("+")) {
                return ports.movedBy(Integer.parseInt(text.substring(1)));
            }
            if (equals < 0) {
                return ports.with(StackPorts.Name.GATEWAY, Integer.parseInt(text));
            }
            StackPorts.Name name = StackPorts.Name.of(text.substring(0, equals));
            return ports.with(name, Integer.parseInt(text.substring(equals + 1)));
        } catch (NumberFormatException e) {
            throw new UsageError("--port " + text + " names no number\nUsage: " + USAGE);
        } catch (IllegalArgumentException e) {
            throw new UsageError(e.getMessage() + "\nUsage: " + USAGE);
        }
    }
}
