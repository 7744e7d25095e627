package io.jituan.kit.export;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The files a list can be had as.
public enum FileFormat {
    CSV(ListMediaTypes.CSV),
    XLSX(ListMediaTypes.XLSX),
    NDJSON(ListMediaTypes.NDJSON);

    private final MediaType mediaType;

    FileFormat(String mediaType) {
        this.mediaType = MediaType.valueOf(mediaType);
    }

    /// The format that `format` names, in small letters.
    static Optional<FileFormat> named(String name) {
        return Stream.of(values())
                .filter(format -> format.extension().equals(name))
                .findFirst();
    }

    static Optional<FileFormat> of(MediaType mediaType) {
        return Stream.of(values())
                .filter(format -> format.mediaType.isCompatible(mediaType))
                .findFirst();
    }

    /// Their names, as `format` takes them.
    public static List<String> names() {
        return Stream.of(values()).map(FileFormat::extension).toList();
    }

    /// Its name in small letters, which is the ending of its files too.
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    MediaType mediaType() {
        return mediaType;
    }
}
