package io.jituan.localstack.stack;

import io.jituan.localstack.process.Ports;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Something else listens on ports that the stack needs. Nothing was started.
public final class PortsTaken extends RuntimeException {
    private final List<StackPorts.Name> names;

    private PortsTaken(StackPorts ports, List<StackPorts.Name> names) {
        super(names.stream()
                .map(name ->
                        "Port %1$d for %2$s is taken by another program; choose another with --port %2$s=NUMBER, or move all with --port +100"
                                .formatted(ports.of(name), name.text()))
                .collect(Collectors.joining("\n")));
        this.names = List.copyOf(names);
    }

    /// @throws PortsTaken where one of the wanted ports is not free
    static void check(StackPorts ports, Stream<StackPorts.Name> wanted) {
        List<StackPorts.Name> taken =
                wanted.filter(name -> Ports.taken(ports.of(name))).toList();
        if (!taken.isEmpty()) {
            throw new PortsTaken(ports, taken);
        }
    }

    public List<StackPorts.Name> names() {
        return names;
    }
}
