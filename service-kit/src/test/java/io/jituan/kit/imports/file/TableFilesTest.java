package io.jituan.kit.imports.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFilesTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-8, '\uFEFF', UTF-8 (BOM)",
        "UTF-16LE, '\uFEFF', UTF-16LE (BOM)",
        "UTF-16BE, '\uFEFF', UTF-16BE (BOM)",
        "UTF-16LE, '', UTF-16LE",
        "UTF-16BE, '', UTF-16BE",
        "GB18030, '', GB18030",
        "GBK, '', GB18030"
    })
    void theEncodingIsFoundAndSaid(String charset, String mark, String title) throws IOException {
        byte[] bytes = (mark + "name,code\n涪陵,500102\n").getBytes(Charset.forName(charset));
        try (TableFile file = open(bytes)) {
            assertEquals(title, file.format().encoding());
            assertEquals(List.of(List.of("name", "code"), List.of("涪陵", "500102")), rows(file));
        }
    }

    @ParameterizedTest
    @CsvSource({"','", "';'", "'\t'"})
    void theSeparatorIsTheOneByWhichTheHeaderIsKnown(String separator) throws IOException {
        String text = "name;code,x".replace(";", separator).replace(",x", "") + "\n涪陵" + separator + "500102\n";
        try (TableFile file = open(text.getBytes(StandardCharsets.UTF_8))) {
            assertEquals(separator, file.format().separator());
            assertEquals(List.of("name", "code"), rows(file).getFirst());
        }
    }

    @Test
    void quotesLineEndsAndBlankRowsAreReadAsSpreadsheetsWriteThem() throws IOException {
        String text = "name,code\r\n\"涪陵, \"\"区\"\"\",1\r\n\r\n,\r\n\"两\n行\",2\n";
        try (TableFile file = open(text.getBytes(StandardCharsets.UTF_8))) {
            List<TableFile.Line> lines = lines(file);
            assertEquals(
                    List.of(1L, 2L, 5L),
                    lines.stream().map(TableFile.Line::number).toList());
            assertEquals(List.of("涪陵, \"区\"", "1"), lines.get(1).cells());
            assertEquals(List.of("两\n行", "2"), lines.get(2).cells());
        }
    }

    @Test
    void anInvalidByteLateInAFileIsNotTakenForUtf8() throws IOException {
        byte[] head = "name,code\n".repeat(2000).getBytes(StandardCharsets.UTF_8);
        byte[] tail = "涪陵,500102\n".getBytes(Charset.forName("GB18030"));
        byte[] all = new byte[head.length + tail.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        try (TableFile file = open(all)) {
            assertEquals("GB18030", file.format().encoding());
        }
    }

    private TableFile open(byte[] bytes) throws IOException {
        Path path = Files.write(directory.resolve("file.csv"), bytes);
        return TableFiles.open(path, cells ->
                (int) cells.stream().filter(List.of("name", "code")::contains).count());
    }

    private static List<List<String>> rows(TableFile file) {
        return lines(file).stream().map(TableFile.Line::cells).toList();
    }

    private static List<TableFile.Line> lines(TableFile file) {
        List<TableFile.Line> lines = new ArrayList<>();
        for (Optional<TableFile.Line> line = file.next(); line.isPresent(); line = file.next()) {
            lines.add(line.get());
        }
        return lines;
    }
}
