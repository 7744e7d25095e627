package io.jituan.kit.export;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.jituan.kit.imports.file.SafeCell;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.jituan.testkit.token.Tokens;
import io.jituan.web.security.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ListFileTest {
    private static final String PEBBLES = "/api/v1/pebbles";
    private static final String HEADER =
            "id,code,label,number,grams,serial,foundOn,shape,places,finder.name,finder.age,wet";
    private static final int MANY = 12_345;

    @TestHTTPResource
    URI root = URI.create("/");

    @Test
    void a_csv_file_holds_every_row_once_and_in_order() throws IOException {
        List<CsvRecord> rows =
                csv(list(ListMediaTypes.CSV).queryParam("count", MANY).get(PEBBLES));

        assertEquals(MANY + 1, rows.size());
        for (int number = 1; number <= MANY; number++) {
            assertEquals(Integer.toString(number), rows.get(number).getField(3));
        }
    }

    @Test
    void an_ndjson_file_holds_the_items_of_the_json_list() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> lines = list(ListMediaTypes.NDJSON)
                .queryParam("count", MANY)
                .get(PEBBLES)
                .asString()
                .lines()
                .toList();
        JsonNode page = json.readTree(
                list(ListMediaTypes.JSON).queryParam("count", 7).get(PEBBLES).asString());

        assertEquals(MANY, lines.size());
        for (int item = 0; item < 7; item++) {
            assertEquals(page.at("/items/" + item), json.readTree(lines.get(item)));
        }
        assertEquals(MANY, json.readTree(lines.getLast()).path("number").asInt());
    }

    @Test
    void a_workbook_holds_every_row_with_codes_as_text_and_numbers_as_numbers() throws IOException {
        Response answer = list(ListMediaTypes.XLSX).queryParam("count", MANY).get(PEBBLES);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            Row second = rows.get(2);

            assertEquals(MANY + 1, rows.size());
            assertEquals(
                    HEADER,
                    String.join(
                            ",",
                            rows.getFirst().stream().map(cell -> cell.getText()).toList()));
            assertEquals(CellType.STRING, second.getCell(1).getType());
            assertEquals("0000000002", second.getCell(1).getText());
            assertEquals("'+86 23", second.getCell(2).getText());
            assertEquals(CellType.NUMBER, second.getCell(3).getType());
            assertEquals("-1.50", second.getCellRawValue(4).orElseThrow());
            assertEquals("9007199254740993", second.getCell(5).getText());
            assertEquals(CellType.STRING, second.getCell(5).getType());
            assertTrue(rows.stream().flatMap(Row::stream).allMatch(cell -> cell == null || cell.getFormula() == null));
        }
    }

    @Test
    void every_text_comes_back_from_csv_as_it_was_and_none_is_a_formula() throws IOException {
        List<CsvRecord> rows =
                csv(list(ListMediaTypes.CSV).queryParam("count", 11).get(PEBBLES));

        IntStream.rangeClosed(1, 11).forEach(number -> {
            String cell = rows.get(number).getField(2);
            assertEquals(Pebbles.label(number), SafeCell.read(cell));
            assertTrue(cell.equals("-5") || !cell.matches("(?s)[=+@\\t-].*"), cell);
        });
    }

    @Test
    void a_row_has_the_fields_of_the_item_and_of_what_it_holds() throws IOException {
        List<CsvRecord> rows =
                csv(list(ListMediaTypes.CSV).queryParam("count", 6).get(PEBBLES));

        assertEquals(HEADER, String.join(",", rows.getFirst().getFields()));
        assertEquals(
                List.of(
                        "00000000-0000-0000-0000-000000000006",
                        "0000000006",
                        "one, two",
                        "6",
                        "-1.50",
                        "9007199254740993",
                        "2026-09-01",
                        "FLAT",
                        "500102006000 500102007000",
                        "王小明",
                        "",
                        "true"),
                rows.get(6).getFields());
    }

    @Test
    void an_empty_list_is_a_header() {
        Response answer = list(ListMediaTypes.CSV).queryParam("count", 0).get(PEBBLES);

        assertEquals("\uFEFF" + HEADER + "\r\n", answer.asString());
        assertEquals(
                "",
                list(ListMediaTypes.NDJSON).queryParam("count", 0).get(PEBBLES).asString());
    }

    @ParameterizedTest
    @CsvSource({
        "csv, text/csv",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ndjson, application/x-ndjson"
    })
    void a_link_names_the_format_and_the_file_gets_a_name(String format, String mediaType) {
        list("text/html,*/*;q=0.8")
                .queryParam("format", format)
                .get(PEBBLES)
                .then()
                .statusCode(200)
                .contentType(startsWith(mediaType))
                .header("Link", nullValue())
                .header("Content-Disposition", containsString("attachment; filename=\"pebbles-20"))
                .header("Content-Disposition", containsString("." + format + "\""));
    }

    @Test
    void no_part_of_the_path_but_its_words_gets_into_the_name() {
        list(ListMediaTypes.CSV)
                .get(PEBBLES + "/..%2F%22X1/finders")
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment; filename=\"pebbles-finders-20"));
    }

    @Test
    void a_file_is_the_whole_list_whatever_page_was_asked_for() throws IOException {
        String second =
                list(ListMediaTypes.JSON).queryParam("limit", 3).get(PEBBLES).path("next");
        List<CsvRecord> rows = csv(list(ListMediaTypes.CSV)
                .queryParam("limit", 3)
                .queryParam("after", second)
                .queryParam("sort", "-number")
                .get(PEBBLES));

        assertEquals(
                List.of("number", "7", "6", "5", "4", "3", "2", "1"),
                rows.stream().map(row -> row.getField(3)).toList());
    }

    @Test
    void json_stays_what_is_sent_without_a_word() {
        list("*/*").get(PEBBLES).then().statusCode(200).contentType(startsWith("application/json"));
        given().header("Authorization", Tokens.of(Role.DISTRICT_ADMIN).bearer())
                .queryParam("count", 60)
                .get(PEBBLES)
                .then()
                .contentType(startsWith("application/json"))
                .header("Link", containsString("rel=\"next\""))
                .body("keySet()", equalTo(Set.of("items", "next")));
    }

    @Test
    void what_cannot_be_listed_is_a_problem_and_no_file() {
        list(ListMediaTypes.CSV)
                .queryParam("sort", "colour")
                .get(PEBBLES)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .header("Content-Disposition", nullValue())
                .body("code", equalTo("sort-unknown"));
        list(ListMediaTypes.CSV)
                .queryParam("format", "pdf")
                .get(PEBBLES)
                .then()
                .statusCode(400)
                .body("code", equalTo("file-format-unknown"));
        given().get(PEBBLES + "?format=pdf").then().statusCode(401);
        list(ListMediaTypes.JSON)
                .get(PEBBLES + "/one?format=pdf")
                .then()
                .statusCode(400)
                .body("code", startsWith("parameter-"));
        list(ListMediaTypes.XLSX).queryParam("brokenAt", 3).get(PEBBLES).then().statusCode(500);
        list(ListMediaTypes.CSV).get(PEBBLES + "/one").then().statusCode(406);
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP_1_1, text/csv",
        "HTTP_1_1, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "HTTP_1_1, application/x-ndjson",
        "HTTP_2, text/csv"
    })
    void a_file_that_fails_half_way_is_visibly_broken(HttpClient.Version version, String mediaType) {
        HttpRequest request = HttpRequest.newBuilder(root.resolve(PEBBLES + "?count=20000&brokenAt=18000"))
                .version(version)
                .header("Accept", mediaType)
                .header("Authorization", Tokens.of(Role.DISTRICT_ADMIN).bearer())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThrows(IOException.class, () -> client.send(request, HttpResponse.BodyHandlers.ofByteArray()));
        }
    }

    private static RequestSpecification list(String accepted) {
        return given().header("Authorization", Tokens.of(Role.DISTRICT_ADMIN).bearer())
                .header("Accept", accepted);
    }

    private static List<CsvRecord> csv(Response answer) throws IOException {
        assertEquals(200, answer.statusCode(), answer::asString);
        String text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF"));
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text.substring(1))) {
            return reader.stream().toList();
        }
    }
}
