package io.jituan.kit.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class XlsxFileTest {
    /// A sheet ends at 1,048,576 rows; here it ends sooner.
    private static final int ROWS_OF_SHEET = 3;

    @Test
    void what_is_more_than_a_sheet_holds_goes_on_on_the_next_under_the_same_header() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ListFile file = XlsxFile.open(Table.of(new ObjectMapper(), Pebble.Finder.class), written, ROWS_OF_SHEET);
        for (int number = 1; number <= 5; number++) {
            file.add(new Pebble.Finder("王小明", number));
        }
        file.finish();

        assertEquals(
                List.of(
                        List.of("name age", "王小明 1", "王小明 2"),
                        List.of("name age", "王小明 3", "王小明 4"),
                        List.of("name age", "王小明 5")),
                sheets(written.toByteArray()));
    }

    private static List<List<String>> sheets(byte[] file) throws IOException {
        List<List<String>> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.add(sheet.read().stream()
                        .map(row -> row.getCellRawValue(0).orElse("") + " "
                                + row.getCellRawValue(1).orElse(""))
                        .toList());
            }
        }
        return sheets;
    }
}
