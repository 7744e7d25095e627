package io.jituan.localstack.stack;

import io.jituan.localstack.process.Ports;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/// The port of each process of the stack.
public final class StackPorts {
    /// What may be given a port of its own, with its usual one and the option that chooses another.
    public enum Name {
        GATEWAY("gateway", 8080),
        GROUP("group", 8081),
        PERSONNEL("personnel", 8082),
        ENROLLMENT("enrollment", 8083),
        ASSESSMENT("assessment", 8084),
        KEYCLOAK("keycloak", 8180),
        POSTGRESQL("postgresql", 15432),
        KAFKA("kafka", 19092);

        private final String text;
        private final int usual;

        Name(String text, int usual) {
            this.text = text;
            this.usual = usual;
        }

        /// As in `--port gateway=9080`.
        public String text() {
            return text;
        }

        /// @throws IllegalArgumentException with the names there are, where it is none of them
        public static Name of(String text) {
            return Arrays.stream(values())
                    .filter(name -> name.text.equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("There is no port \"" + text + "\"; there are "
                            + Arrays.stream(values()).map(Name::text).collect(Collectors.joining(", "))));
        }
    }

    private final Map<Name, Integer> numbers;

    private StackPorts(Map<Name, Integer> numbers) {
        this.numbers = new EnumMap<>(numbers);
    }

    public static StackPorts usual() {
        return each(usual -> usual);
    }

    /// Ports that nobody used just now: for tests.
    public static StackPorts free() {
        return each(usual -> Ports.free());
    }

    private static StackPorts each(IntUnaryOperator number) {
        return new StackPorts(Arrays.stream(Name.values())
                .collect(Collectors.toMap(name -> name, name -> number.applyAsInt(name.usual))));
    }

    public StackPorts with(Name name, int number) {
        if (number < 1 || number > 65535) {
            throw new IllegalArgumentException(number + " is no port: 1 to 65535");
        }
        StackPorts changed = new StackPorts(numbers);
        changed.numbers.put(name, number);
        return changed;
    }

    /// All moved by the same distance, so that a second stack can run beside the first.
    public StackPorts movedBy(int distance) {
        StackPorts moved = new StackPorts(numbers);
        moved.numbers.replaceAll((name, number) -> number + distance);
        return moved;
    }

    public int of(Name name) {
        return numbers.getOrDefault(name, name.usual);
    }

    public int of(Application application) {
        return of(
                switch (application) {
                    case GROUP -> Name.GROUP;
                    case PERSONNEL -> Name.PERSONNEL;
                    case ENROLLMENT -> Name.ENROLLMENT;
                    case ASSESSMENT -> Name.ASSESSMENT;
                    case GATEWAY -> Name.GATEWAY;
                });
    }

    public URI url(Application application) {
        return URI.create("http://localhost:" + of(application));
    }
}
