package io.jituan.kit.imports;

import static io.jituan.kit.imports.ImportRequests.IMPORTS;
import static io.jituan.kit.imports.ImportRequests.asImporter;
import static io.jituan.kit.imports.ImportRequests.plan;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.jituan.testkit.infrastructure.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class BrokenFileTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                  | import-file-empty          | no row
            '\n\n ,,\n'                                         | import-file-empty          | no row
            'name,division_code\n甲,500102\n"乙,500102\n丙,500102\n' | import-quote-broken  | line 3, column 1
            'name,division_code\n甲,"500102"x\n'                | import-quote-broken        | line 2, column 2
            'name,division_code\n甲\u0000,500102\n'             | import-nul-character       | Line 2, column 1
            'a,b,c\n1,2,3\n'                                    | import-header-unrecognised | none of the columns
            'name,capacity\n甲,3\n'                             | import-columns-missing     | division_code
            'name,学校名称,division_code\n甲,甲,500102\n'       | import-column-repeated     | 学校名称
            """)
    void aBrokenFileIsRefusedWithItsPlaceAndTheWayOut(String file, String code, String detail) {
        plan("houses", file)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("detail", containsString(detail));
    }

    @Test
    void aWorkbookIsRefusedByWhatIsInIt() {
        plan("houses", "PK\u0003\u0004 something".getBytes(StandardCharsets.US_ASCII))
                .statusCode(415)
                .body("code", equalTo("import-format-unsupported"));
    }

    @Test
    void bytesThatAreNoTextAreRefusedWithTheirLine() {
        byte[] file = "name,division_code\n甲,500102\n?\n".getBytes(StandardCharsets.UTF_8);
        file[file.length - 2] = (byte) 0xFF;
        plan("houses", file)
                .statusCode(400)
                .body("code", equalTo("import-encoding-unknown"))
                .body("detail", containsString("Line 3"));
    }

    @Test
    void aKindThatIsNoneIsNamedWithThoseThatAre() {
        plan("horses", "name\n").statusCode(404).body("code", equalTo("import-kind-unknown"));
    }

    @Test
    void theKindsAndTheirTemplatesTellWhatIsExpected() {
        asImporter()
                .get(IMPORTS + "/kinds")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("houses", "places"))
                .body(
                        "items.find { it.name == 'houses' }.columns.find { it.name == 'code' }.headers",
                        hasItems("学校代码"));
        asImporter()
                .header("Accept-Language", "zh")
                .get(IMPORTS + "/places/template")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("places.csv"))
                .body(equalTo("\uFEFF代码,名称,级别,上级代码\r\n"));
    }
}
