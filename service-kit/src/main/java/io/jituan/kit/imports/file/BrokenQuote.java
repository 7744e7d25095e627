package io.jituan.kit.imports.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/// Finds the cell that a reader of CSV stumbled over, to name it: the last quote that opened before the end of the
/// trouble.
final class BrokenQuote {
    private BrokenQuote() {}

    /// The first broken cell below a line that could still be read.
    static FileRefusal after(long lastLine, Path file, TextEncoding encoding, char separator) {
        try (BufferedReader reader = new BufferedReader(encoding.open(file))) {
            long number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                Optional<Integer> column = number > lastLine ? brokenColumn(line, separator) : Optional.empty();
                if (column.isPresent()) {
                    return new FileRefusal.QuoteBroken(number, column.get());
                }
            }
            return new FileRefusal.QuoteBroken(lastLine + 1, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The cell, from 1, whose opening quote has no partner on its line, or is followed by text after its partner.
    private static Optional<Integer> brokenColumn(String line, char separator) {
        int column = 1;
        int start = 0;
        while (start <= line.length()) {
            int end = endOfCell(line, start, separator);
            if (end < 0) {
                return Optional.of(column);
            }
            column++;
            start = end + 1;
        }
        return Optional.empty();
    }

    /// Where the cell ends that begins there, or -1 where its quotes are broken.
    private static int endOfCell(String line, int start, char separator) {
        if (start >= line.length() || line.charAt(start) != '"') {
            int next = line.indexOf(separator, start);
            return next < 0 ? line.length() : next;
        }
        int close = line.indexOf('"', start + 1);
        while (close >= 0 && close + 1 < line.length() && line.charAt(close + 1) == '"') {
            close = line.indexOf('"', close + 2);
        }
        boolean ends = close >= 0 && (close + 1 == line.length() || line.charAt(close + 1) == separator);
        return ends ? close + 1 : -1;
    }
}
