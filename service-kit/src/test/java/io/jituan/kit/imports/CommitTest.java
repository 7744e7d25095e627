package io.jituan.kit.imports;

import static io.jituan.kit.imports.ImportRequests.HOUSES_HEADER;
import static io.jituan.kit.imports.ImportRequests.IMPORTS;
import static io.jituan.kit.imports.ImportRequests.as;
import static io.jituan.kit.imports.ImportRequests.asImporter;
import static io.jituan.kit.imports.ImportRequests.commit;
import static io.jituan.kit.imports.ImportRequests.imported;
import static io.jituan.kit.imports.ImportRequests.plan;
import static io.jituan.kit.imports.ImportRequests.planned;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jituan.testkit.infrastructure.Infrastructure;
import io.jituan.web.security.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class CommitTest {
    private static final String TWO = HOUSES_HEADER + "3150100001,涪陵一小,500102,小学,100\n3150100002,涪陵二中,500102,,\n";

    @Inject
    ImportTables tables;

    @BeforeEach
    void clear() {
        tables.clear();
    }

    @Test
    void whatIsCommittedStandsInTheTableWithItsValuesOfItsOwn() {
        imported("houses", TWO);
        assertEquals("PRIMARY,100,OPEN,涪陵一小,0", row("3150100001"));
        assertEquals("OTHER,,OPEN,涪陵二中,0", row("3150100002"));
    }

    @Test
    void everyRowCommittedIsJournaledAndTold() {
        imported("houses", TWO);
        imported("houses", HOUSES_HEADER + "3150100001,涪陵一小,500102,小学,120\n");
        assertEquals("3", tables.value("SELECT count(*) FROM journal_entry WHERE aggregate = 'house' AND " + ofNow()));
        assertEquals(
                "UPDATED,1,import,importer",
                tables.value("SELECT concat_ws(',', action, version, step, actor) FROM journal_entry"
                        + " WHERE aggregate = 'house' ORDER BY id DESC LIMIT 1"));
        assertEquals(
                "涪陵一小,io.jituan.test.house-changed.v1",
                tables.value("SELECT concat_ws(',', before ->> 'name', event_type) FROM journal_entry"
                        + " WHERE aggregate = 'house' ORDER BY id DESC LIMIT 1"));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        imported("houses", TWO);
        plan("houses", TWO).body("counts.same", equalTo(2)).body("counts.created", equalTo(0));
        imported("houses", TWO);
        assertEquals("0", tables.value("SELECT max(version) FROM house"));
    }

    @Test
    void aSecondCommitGivesTheSameOutcomeAndDoesNothing() {
        String id = planned("houses", TWO);
        commit(id, "atomic")
                .statusCode(200)
                .body("status", equalTo("COMMITTED"))
                .body("counts.created", equalTo(2));
        commit(id, "atomic")
                .statusCode(200)
                .body("status", equalTo("COMMITTED"))
                .body("counts.created", equalTo(2));
        assertEquals("2", tables.value("SELECT count(*) FROM house"));
    }

    @Test
    void manyCommitsAtOnceCarryThePlanOutOnce() throws Exception {
        String id = planned("houses", TWO);
        List<Callable<Integer>> commits = Stream.<Callable<Integer>>generate(
                        () -> () -> commit(id, "atomic").extract().statusCode())
                .limit(8)
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> status : threads.invokeAll(commits)) {
                assertEquals(200, status.get());
            }
        }
        assertEquals("2", tables.value("SELECT count(*) FROM house"));
        assertEquals("2", tables.value("SELECT count(*) FROM journal_entry WHERE aggregate = 'house' AND " + ofNow()));
    }

    @Test
    void aCommitLeftHalfWayByAKilledServiceIsTakenUp() {
        String id = planned("houses", TWO);
        tables.run("UPDATE import_batch SET status = 'COMMITTING' WHERE id = '" + id + "'");
        commit(id, "atomic").statusCode(200).body("status", equalTo("COMMITTED"));
        assertEquals("2", tables.value("SELECT count(*) FROM house"));
    }

    @Test
    void aRefusedRowRefusesAnAtomicCommitButNotAPartialOne() {
        String id = planned("houses", TWO + "315010000X,坏,500102,,\n");
        commit(id, "atomic").statusCode(409).body("code", equalTo("import-rows-refused"));
        assertEquals("0", tables.value("SELECT count(*) FROM house"));
        commit(id, "partial").statusCode(200).body("counts.created", equalTo(2)).body("counts.refused", equalTo(1));
        assertEquals("2", tables.value("SELECT count(*) FROM house"));
    }

    @Test
    void aPlanWhoseThingsChangedSinceIsRefusedForGood() {
        imported("houses", TWO);
        String id = planned("houses", HOUSES_HEADER + "3150100001,涪陵一小,500102,小学,150\n");
        tables.run("UPDATE house SET version = version + 1, capacity = 90 WHERE code = '3150100001'");
        commit(id, "atomic").statusCode(409).body("code", equalTo("import-base-changed"));
        commit(id, "partial").statusCode(409).body("code", equalTo("import-base-changed"));
        asImporter().get(IMPORTS + "/" + id).then().body("status", equalTo("FAILED"));
        assertEquals("90", tables.value("SELECT capacity FROM house WHERE code = '3150100001'"));
    }

    @Test
    void aPlanWhoseKeySomebodyElseTookIsRefusedWhole() {
        String id = planned("houses", TWO);
        imported("houses", HOUSES_HEADER + "3150100002,涪陵二中,500102,,\n");
        commit(id, "atomic").statusCode(409).body("code", equalTo("import-base-changed"));
        assertEquals("1", tables.value("SELECT count(*) FROM house"));
    }

    @Test
    void anEmptyCellEmptiesAFieldButNeitherAKeyNorAValueOfItsOwn() {
        imported("houses", TWO);
        imported("houses", HOUSES_HEADER + ",涪陵一小,500102,,\n");
        assertEquals("PRIMARY,,OPEN,涪陵一小,1", row("3150100001"));
    }

    @Test
    void whatAFileHasNoColumnForStaysAsItIs() {
        imported("houses", TWO);
        imported("houses", "code,name,division_code\n3150100001,涪陵第一小学,500102\n");
        assertEquals("PRIMARY,100,OPEN,涪陵第一小学,1", row("3150100001"));
    }

    @Test
    void theErrorFileHasTheLayoutOfTheFileTheReasonAndNoFormula() {
        String file = "备注,学校名称,区划代码\n=1+1,甲,999999\nok,乙,500102\n";
        String id = planned("houses", file);
        byte[] errors = asImporter().get(IMPORTS + "/" + id + "/errors").asByteArray();
        String expected = "\uFEFF备注,学校名称,区划代码,reason\r\n'=1+1,甲,999999,division_code: There is no division 999999.\r\n";
        assertArrayEquals(expected.getBytes(StandardCharsets.UTF_8), errors);
    }

    @Test
    void theErrorFileCanBeSentBackAsItIs() {
        String id = planned("houses", "name,division_code\n甲,999999\n乙,500102\n");
        byte[] errors = asImporter().get(IMPORTS + "/" + id + "/errors").asByteArray();
        plan("houses", errors)
                .statusCode(201)
                .body("counts.rows", equalTo(1))
                .body("counts.refused", equalTo(1))
                .body("unknownColumns", hasItem("reason"));
    }

    @Test
    void aPlanThatIsGivenUpCannotBeCommitted() {
        String id = planned("houses", TWO);
        asImporter().delete(IMPORTS + "/" + id).then().statusCode(428);
        asImporter()
                .header("If-Match", "\"0\"")
                .delete(IMPORTS + "/" + id)
                .then()
                .statusCode(204);
        commit(id, "atomic").statusCode(409).body("code", equalTo("import-step-out-of-order"));
        asImporter().get(IMPORTS + "/" + id + "/rows").then().statusCode(409).body("code", equalTo("import-rows-gone"));
        assertEquals("-", tables.value("SELECT to_regclass('import_staging.plan_" + id.replace("-", "") + "')"));
    }

    @Test
    void aPlanThatACrashOfTheDatabaseEmptiedIsRefused() {
        String id = planned("houses", TWO);
        tables.run("TRUNCATE import_staging.plan_" + id.replace("-", ""));
        commit(id, "atomic").statusCode(409).body("code", equalTo("import-rows-gone"));
    }

    @Test
    void aCopyOfARequestGetsTheSamePlanAndAnotherFileUnderItsKeyIsRefused() {
        String first = sent("plan-key-1", TWO).then().statusCode(201).extract().path("id");
        sent("plan-key-1", TWO).then().statusCode(201).body("id", equalTo(first));
        sent("plan-key-1", TWO + "\n3150100009,九,500102,,\n").then().statusCode(422);
    }

    @Test
    void onlyThoseWhoMayImportDo() {
        String id = planned("houses", TWO);
        as(Role.SCHOOL_ADMIN).get(IMPORTS + "/" + id).then().statusCode(403);
        as(Role.SCHOOL_ADMIN).get(IMPORTS).then().statusCode(403);
        as(Role.SCHOOL_ADMIN)
                .contentType("text/csv")
                .body(TWO.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + "/houses")
                .then()
                .statusCode(403);
        as(Role.DISTRICT_ADMIN).get(IMPORTS + "/" + id).then().statusCode(200).body("rejected", equalTo(null));
        as(Role.DISTRICT_ADMIN)
                .get(IMPORTS + "?kind=places&limit=1")
                .then()
                .statusCode(200)
                .body("items.findAll { it.kind != 'places' }", empty());
    }

    private static Response sent(String key, String file) {
        return asImporter()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + "/houses");
    }

    private String row(String code) {
        return tables.value("SELECT concat(stage, ',', capacity, ',', status, ',', sort_name, ',', version)"
                + " FROM house WHERE code = '" + code + "'");
    }

    /// The entries of the houses there are now; earlier tests leave theirs behind.
    private static String ofNow() {
        return "aggregate_id IN (SELECT id FROM house)";
    }
}
