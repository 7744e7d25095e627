package io.jituan.localstack.state;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.checkout.Directories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// `stack.json` in the stack's directory: always whole, gone when nothing runs.
public record StateFile(Path file) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static StateFile of(Checkout checkout) {
        return new StateFile(checkout.stack().resolve("stack.json"));
    }

    public Optional<StackState> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), StackState.class));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    public void write(StackState state) {
        Directories.createAround(file);
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            JSON.writerWithDefaultPrettyPrinter().writeValue(next.toFile(), state);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
