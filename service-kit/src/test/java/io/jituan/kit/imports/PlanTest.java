package io.jituan.kit.imports;

import static io.jituan.kit.imports.ImportRequests.HOUSES_HEADER;
import static io.jituan.kit.imports.ImportRequests.IMPORTS;
import static io.jituan.kit.imports.ImportRequests.PLACES_HEADER;
import static io.jituan.kit.imports.ImportRequests.asImporter;
import static io.jituan.kit.imports.ImportRequests.imported;
import static io.jituan.kit.imports.ImportRequests.plan;
import static io.jituan.kit.imports.ImportRequests.planned;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jituan.testkit.infrastructure.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class PlanTest {
    @Inject
    ImportTables tables;

    @BeforeEach
    void clear() {
        tables.clear();
    }

    @Test
    void aPlanCountsItsRowsNamesItsColumnsAndChangesNothing() {
        plan("houses", "学校名称,region,区划代码\n涪陵小学,x,500102\n涪陵中学,y,500102\n")
                .statusCode(201)
                .header("Location", containsString(IMPORTS + "/"))
                .header("ETag", equalTo("\"0\""))
                .body("status", equalTo("PLANNED"))
                .body("file.encoding", equalTo("UTF-8"))
                .body("file.separator", equalTo(","))
                .body("columns.column", contains("name", "division_code"))
                .body("unknownColumns", contains("region"))
                .body("counts.rows", equalTo(2))
                .body("counts.created", equalTo(2))
                .body("counts.refused", equalTo(0));
        assertEquals("0", tables.value("SELECT count(*) FROM house"));
    }

    @Test
    void aChangeIsShownFieldByField() {
        imported("houses", HOUSES_HEADER + "3150100001,涪陵一小,500102,小学,100\n3150100002,涪陵二小,500102,小学,\n");
        String id = planned("houses", HOUSES_HEADER + "3150100001,涪陵第一小学,500102,,120\n3150100002,涪陵二小,500102,小学,\n");
        asImporter()
                .get(IMPORTS + "/" + id + "/rows?action=change")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].line", equalTo(2))
                .body("items[0].changes.field", contains("name", "capacity"))
                .body("items[0].changes.before", contains("涪陵一小", "100"))
                .body("items[0].changes.after", contains("涪陵第一小学", "120"));
        counts(plan("houses", HOUSES_HEADER + "3150100002,涪陵二小,500102,小学,\n"), 0, 0, 1, 0);
    }

    @Test
    void aCodeMayFollowLaterAndNameOfTheSamePlaceFindsIt() {
        imported("houses", "name,division_code\n涪陵三小,500102\n");
        imported("houses", HOUSES_HEADER + "3150100003,涪陵三小,500102,,\n");
        assertEquals("3150100003", tables.value("SELECT code FROM house WHERE name = '涪陵三小'"));
        assertEquals("1", tables.value("SELECT version FROM house WHERE name = '涪陵三小'"));
        counts(plan("houses", "name,division_code\n涪陵三小,500102\n"), 0, 0, 1, 0);
        assertEquals(
                "REKEYED",
                tables.value("SELECT action FROM journal_entry WHERE aggregate = 'house' ORDER BY id DESC LIMIT 1"));
    }

    @Test
    void aNameThatBelongsToAnotherCodeIsRefused() {
        imported("houses", HOUSES_HEADER + "3150100004,涪陵四小,500102,,\n");
        ValidatableResponse plan = plan("houses", HOUSES_HEADER + "3150100005,涪陵四小,500102,,\n");
        counts(plan, 0, 0, 0, 1);
        plan.body("rejected[0].reasons.code", contains("row-keys-disagree"));
    }

    @Test
    void anExactRepeatIsTheSameAndNamesTheLineItRepeats() {
        String id = planned("houses", "name,division_code\n甲,500102\n乙,500102\n 甲 ,５００１０２\n");
        asImporter()
                .get(IMPORTS + "/" + id + "/rows?action=same")
                .then()
                .body("items.line", contains(4))
                .body("items[0].repeats", equalTo(2));
    }

    @Test
    void rowsThatDisagreeAreBothRefusedAndNameEachOther() {
        ValidatableResponse plan = plan("houses", HOUSES_HEADER + "3150100006,甲,500102,,\n3150100006,乙,500102,,\n");
        counts(plan, 0, 0, 0, 2);
        plan.body("rejected.line", contains(2, 3))
                .body("rejected[0].reasons[0].message", containsString("Line 3"))
                .body("rejected[1].reasons[0].message", containsString("Line 2"));
    }

    @Test
    void everyReasonOfARowIsToldAtOnceInTheLanguageAskedFor() {
        String file = HOUSES_HEADER + "3.15E+09,,999999,大学,-1\n";
        plan("houses", file)
                .body(
                        "rejected[0].reasons.code",
                        hasItems("cell-rounded", "cell-empty", "cell-not-a-choice", "cell-not-a-number"))
                .body(
                        "rejected[0].reasons.find { it.code == 'test-division-unknown' }.message",
                        equalTo("There is no division 999999."));
        asImporter()
                .header("Accept-Language", "zh-CN")
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + "/houses")
                .then()
                .body("rejected[0].reasons.find { it.field == 'name' }.message", equalTo("该单元格不能为空。请填写。"))
                .body(
                        "rejected[0].reasons.find { it.code == 'test-division-unknown' }.message",
                        equalTo("没有区划 999999。"));
    }

    @Test
    void aParentMayStandBelowInTheSameFileAndARefusedOneTakesItsChildrenAlong() {
        ValidatableResponse good = plan(
                "places",
                PLACES_HEADER
                        + "500102001001,甲村,village,500102001000\n500102001000,乙镇,township,500102000000\n"
                        + "500102000000,涪陵区,county,500100000000\n");
        counts(good, 3, 0, 0, 0);
        ValidatableResponse bad = plan(
                "places",
                PLACES_HEADER
                        + "500102001001,甲村,village,500102001000\n500102001000,乙镇,township,500102999000\n"
                        + "500102000000,涪陵区,county,500100000000\n");
        counts(bad, 1, 0, 0, 2);
        bad.body("rejected.line", contains(2, 3))
                .body("rejected[0].reasons.code", contains("row-reference-refused"))
                .body("rejected[1].reasons.code", contains("test-parent-missing"));
    }

    @Test
    void aRowWithTooFewCellsIsRefusedAloneAndTrailingBlanksAreNone() {
        ValidatableResponse plan = plan("houses", "name,division_code\n甲\n乙,500102,,,\n丙,500102\n,\n\n");
        counts(plan, 2, 0, 0, 1);
        plan.body("rejected[0].reasons[0].code", equalTo("row-width"));
    }

    @Test
    void aRowWithoutAnyKeyIsRefused() {
        imported("places", PLACES_HEADER + "500102000000,涪陵区,county,\n");
        plan("places", "代码,名称,级别\n,无码,村\n").body("rejected[0].reasons.code", contains("cell-empty"));
    }

    @Test
    void theRealFilesArePlannedAsTheyAre() throws IOException {
        byte[] areas = Files.readAllBytes(Path.of(System.getProperty("repository.root"), "demo/areas-500102.csv"));
        counts(plan("places", areas), 461, 0, 0, 0);
    }

    private static void counts(ValidatableResponse plan, int created, int changed, int same, int refused) {
        plan.statusCode(201)
                .body("counts.created", equalTo(created))
                .body("counts.changed", equalTo(changed))
                .body("counts.same", equalTo(same))
                .body("counts.refused", equalTo(refused));
    }
}
