package io.jituan.kit.imports.file;

import io.jituan.web.problem.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/// Opens what was sent, by what is in it rather than by its name.
public final class TableFiles {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private TableFiles() {}

    /// Opens a file at its header.
    ///
    /// @param known how many of these header cells mean something to the importer; the separator that yields
    /// the most of them is the file's
    /// @throws Refused where it is not a file of rows
    public static TableFile open(Path file, ToIntFunction<List<String>> known) throws IOException {
        refuseOtherFormats(file);
        TextEncoding encoding = TextEncoding.of(file);
        char best = SEPARATORS[0];
        int most = -1;
        for (char separator : SEPARATORS) {
            int recognised = recognised(file, encoding, separator, known);
            if (recognised > most) {
                best = separator;
                most = recognised;
            }
        }
        return CsvTable.open(file, encoding, best);
    }

    private static int recognised(Path file, TextEncoding encoding, char separator, ToIntFunction<List<String>> known)
            throws IOException {
        try (TableFile table = CsvTable.open(file, encoding, separator)) {
            TableFile.Line header = table.next().orElseThrow(() -> new Refused(new FileRefusal.FileEmpty()));
            return known.applyAsInt(header.cells());
        }
    }

    private static void refuseOtherFormats(Path file) throws IOException {
        byte[] head = new byte[4];
        try (InputStream in = Files.newInputStream(file)) {
            if (in.readNBytes(head, 0, head.length) == 0) {
                throw new Refused(new FileRefusal.FileEmpty());
            }
        }
        if (Arrays.equals(head, ZIP)) {
            throw new Refused(new FileRefusal.FormatUnsupported("XLSX / ZIP"));
        }
        if (Arrays.equals(head, OLD_OFFICE)) {
            throw new Refused(new FileRefusal.FormatUnsupported("XLS"));
        }
    }
}
