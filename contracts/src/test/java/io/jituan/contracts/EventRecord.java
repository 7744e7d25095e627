package io.jituan.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A record that is an event, found among the compiled classes.
///
/// @param shape its class
/// @param type its CloudEvents type
record EventRecord(Class<? extends Event> shape, String type) {
    /// Every event there is, by type.
    static List<EventRecord> all() {
        Path classes = Path.of(URI.create(
                Event.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file).toString())
                    .filter(file -> !file.contains("-info"))
                    .map(EventRecord::load)
                    .filter(loaded -> loaded.isRecord() && Event.class.isAssignableFrom(loaded))
                    .map(loaded -> of(loaded.asSubclass(Event.class)))
                    .sorted(java.util.Comparator.comparing(EventRecord::type))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The schema that lies beside the record.
    String schemaPath() {
        return shape.getName().replace('.', '/') + ".schema.json";
    }

    /// The type that the record's name and package ask for.
    String expectedType() {
        String[] packages = shape.getPackageName().split("\\.");
        String service = packages[packages.length - 2];
        String version = packages[packages.length - 1];
        String words = shape.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return "io.jituan." + service + "." + words + "." + version;
    }

    /// The topic it travels on.
    String topic() {
        String[] parts = type.split("\\.");
        return "jituan." + parts[2] + "." + parts[4];
    }

    @Override
    public String toString() {
        return type;
    }

    private static EventRecord of(Class<? extends Event> shape) {
        try {
            return new EventRecord(shape, (String) shape.getField("TYPE").get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(shape + " has no TYPE", e);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
