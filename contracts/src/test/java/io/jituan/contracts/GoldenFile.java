package io.jituan.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A file under version control that a test holds reality against. `mvn -pl contracts test -Dcontracts.write=schemas`
/// writes those that are derived from the records, `-Dcontracts.write=release` those that a release fixes.
///
/// @param path in the module
record GoldenFile(Path path) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String SCHEMA = ".schema.json";
    private static final Path MODULE = Path.of(System.getProperty("repository.root"), "contracts");

    /// A file beside the records.
    static GoldenFile derived(String resource) {
        return new GoldenFile(MODULE.resolve("src/main/resources").resolve(resource));
    }

    /// A file of the last release.
    static GoldenFile released(String name) {
        return new GoldenFile(MODULE.resolve("src/test/resources/released").resolve(name));
    }

    /// The types that the last release had.
    static List<String> releasedTypes() {
        try (Stream<Path> files = Files.list(MODULE.resolve("src/test/resources/released"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SCHEMA))
                    .map(name -> name.substring(0, name.length() - SCHEMA.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isWriting(String kind) {
        return kind.equals(System.getProperty("contracts.write"));
    }

    boolean exists() {
        return Files.exists(path);
    }

    void write(JsonNode content) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        try {
            return exists() ? Files.readString(path, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode json() {
        try {
            return JSON.readTree(text());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(JsonNode content) throws JsonProcessingException {
        return JSON.writeValueAsString(content) + "\n";
    }
}
