package io.jituan.cli.api;

import io.jituan.cli.Failure;
import io.jituan.cli.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// An answer that is read while it arrives.
///
/// @param origin where it comes from
public record Download(String origin, InputStream body) implements AutoCloseable {
    /// The words for a body that ended before its end.
    public Failure broken(IOException cause) {
        return Failure.ofRequest(Texts.of("download-broke", origin, String.valueOf(cause.getMessage())));
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
