package io.jituan.kit.imports.file;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;

/// A file of rows, read one row at a time from its first; whatever its format.
public interface TableFile extends Closeable {
    /// What was found out about it.
    ///
    /// @param format `CSV`
    /// @param encoding such as `GB18030`
    /// @param separator the character between cells
    record Format(String format, String encoding, String separator) {}

    /// One row as it stands in the file.
    ///
    /// @param number the line it begins on, from 1
    record Line(long number, List<String> cells) {}

    Format format();

    /// The next row that is not blank, empty at the end. The first is the header.
    ///
    /// @throws io.jituan.web.problem.Refused where the file cannot be read on
    Optional<Line> next();
}
