package io.jituan.kit.imports.file;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;

/// A file that was sent, on disk until the request is over.
///
/// @param path where it lies; not part of what makes two uploads the same
/// @param bytes its length
/// @param sha256 its digest, in hexadecimal
public record Upload(@JsonIgnore Path path, long bytes, String sha256) {}
