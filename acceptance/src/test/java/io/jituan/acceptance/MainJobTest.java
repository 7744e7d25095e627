package io.jituan.acceptance;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jituan.acceptance.system.CaseFile;
import io.jituan.acceptance.system.Feed;
import io.jituan.acceptance.system.Founding;
import io.jituan.acceptance.system.Jituan;
import io.jituan.acceptance.system.RunningSystem;
import io.jituan.localstack.checkout.Checkout;
import io.jituan.testkit.Clause;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/// The main job on the real data of Fuling: from two files to a group whose posts are watched. Each test is one
/// step of one story, so the later ones stand on the earlier ones.
@ExtendWith(RunningSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobTest {
    private static final String GROUP = "FL-ZY";
    private static final String LEAD_USER = "group-lead@" + GROUP;
    private static final String LEAD_SCHOOL = "重庆市涪陵实验中学校";
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Jituan jituan;
    private final LocalDate founded;
    private Map<String, String> schools = Map.of();
    private CaseFile file;
    private String group = "";
    private String integrated = "";

    MainJobTest(Jituan jituan) {
        this.jituan = jituan;
        this.founded = jituan.today().minusDays(30);
        this.file = new CaseFile(jituan, "", founded, GROUP);
    }

    @Test
    @Order(1)
    void theAreasOfFulingAreImportedAsTheyAre() throws IOException {
        carryOut("areas", "areas-500102.csv", 461);
        jituan.district().get("/api/v1/areas?level=TOWNSHIP&limit=500").then().body("items", hasSize(27));
        jituan.district().get("/api/v1/areas?level=VILLAGE&limit=500").then().body("items", hasSize(433));
    }

    /// 369 rows, one of them twice.
    @Test
    @Order(2)
    void theSchoolsOfChongqingAreImportedWithoutCodes() throws IOException {
        carryOut("schools", "schools-chongqing.csv", 368);
        schools = jituan
                .district()
                .get("/api/v1/schools?division=500102&limit=500")
                .then()
                .statusCode(200)
                .body("items", hasSize(10))
                .extract()
                .jsonPath()
                .<Map<String, String>>getList("items")
                .stream()
                .collect(Collectors.toMap(school -> school.get("name"), school -> school.get("id")));
        jituan.district()
                .get("/api/v1/schools?q=shiyanzhongxue&division=500102")
                .then()
                .body("items.name", hasItem(LEAD_SCHOOL));
    }

    @Test
    @Order(3)
    void theSameFileAgainChangesNothing() throws IOException {
        plan("schools", "schools-chongqing.csv")
                .then()
                .body("counts.created", equalTo(0))
                .body("counts.changed", equalTo(0))
                .body("counts.same", equalTo(369));
    }

    @Test
    @Order(4)
    @Clause("4.1.2")
    void aFormationCaseIsOpenedAndTakesNoStepBeforeItsTime() {
        List<String> members = List.of(id("涪陵九中"), id("涪陵十四中"));
        file = CaseFile.open(jituan, id(LEAD_SCHOOL), members, founded, GROUP);
        file.read().statusCode(200).body("stage", equalTo("DRAFT"));
        file.establish().statusCode(409).body("clause", equalTo("4.1.2"));
    }

    @Test
    @Order(5)
    @Clause("4.1.2")
    void theCaseIsTakenThroughResearchConsultationAndDeliberation() {
        file.step("research", "同意开展调研").statusCode(200).body("stage", equalTo("RESEARCH"));
        file.step("consult", "征求意见").statusCode(409);
        file.passAllTests();
        file.step("consult", "调研完成，征求意见").statusCode(200).body("stage", equalTo("CONSULTATION"));
        file.hearParents().statusCode(200);
        file.step("deliberate", "提请集体研究").statusCode(200).body("stage", equalTo("DELIBERATION"));
        file.decideToEstablish();
    }

    @Test
    @Order(6)
    @Clause("4.1.2")
    void theGroupIsBornOfTheEstablishedCase() {
        file.establish().statusCode(200).body("stage", equalTo("ESTABLISHED"));
        group = jituan.as(LEAD_USER)
                .get("/api/v1/groups/by-code/" + GROUP)
                .then()
                .statusCode(200)
                .body("leadSchoolId", equalTo(id(LEAD_SCHOOL)))
                .extract()
                .path("id");
    }

    @Test
    @Order(7)
    @Clause("4.2.1")
    void theLeadSchoolsPrincipalIsAppointedChiefPrincipal() {
        String path = "/api/v1/schools/" + id(LEAD_SCHOOL);
        jituan.district()
                .header("If-Match", jituan.district().get(path).header("ETag"))
                .body(Map.of("staffCode", "DEMO-9001", "name", "示例校长九〇一", "since", "2020-09-01"))
                .put(path + "/principal")
                .then()
                .statusCode(200);
        jituan.district()
                .body(Map.of("staffCode", "DEMO-9001", "appointedOn", founded.toString(), "decision", "涪教委任命"))
                .post("/api/v1/groups/" + group + "/chief-principal")
                .then()
                .statusCode(201);
    }

    @Test
    @Order(8)
    @Clause("4.1.1")
    void membersJoinAsAllThreeTypes() {
        integrated = join("涪陵九中", "INTEGRATED");
        join("涪陵十四中", "SUPPORTED");
        join("重庆市涪陵二十中学校", "ASSOCIATED");
        jituan.as(LEAD_USER)
                .get("/api/v1/memberships?group=" + GROUP)
                .then()
                .body("items.type", containsInAnyOrder("INTEGRATED", "SUPPORTED", "ASSOCIATED"));
    }

    @Test
    @Order(9)
    @Clause("4.2.3")
    void theCharterIsSubmittedByTheLeadAndFiledByTheDistrict() {
        Map<String, String> sections = Arrays.stream(
                        "NAME_AND_PURPOSE MEMBERS MANAGEMENT BODIES RIGHTS_AND_DUTIES JOINING_AND_LEAVING".split(" "))
                .collect(Collectors.toMap(Function.identity(), section -> "第" + section + "章 内容"));
        Response drafted = jituan.as(LEAD_USER)
                .body(Map.of("group", GROUP, "sections", sections))
                .post("/api/v1/charters");
        drafted.then().statusCode(201);
        String charter = drafted.header("Location");
        jituan.as(LEAD_USER)
                .body(Map.of("opinion", "提请备案"))
                .post(charter + "/submit")
                .then()
                .statusCode(200)
                .body("stage", equalTo("SUBMITTED"));
        jituan.district()
                .body(Map.of("filedOn", jituan.today().toString(), "opinion", "准予备案"))
                .post(charter + "/file")
                .then()
                .statusCode(200)
                .body("stage", equalTo("FILED"));
    }

    @Test
    @Order(10)
    @Clause({"4.1.1", "4.3.4.a"})
    void personnelShowsWhoIsMissingAndForHowManyDays() {
        await().atMost(SOON).untilAsserted(() -> obligations().body("items", hasSize(3)));
        obligations()
                .body(
                        "items.kind",
                        containsInAnyOrder("EXECUTIVE_PRINCIPAL", "TEACHING_VICE_PRINCIPAL", "BACKBONE_TEACHERS"))
                .body("items.status", everyItem(equalTo("OPEN")))
                .body("items.daysUnmet", everyItem(equalTo(31)))
                .body("items.find { it.kind == 'EXECUTIVE_PRINCIPAL' }.school.name", equalTo("涪陵九中"))
                .body("items.find { it.kind == 'EXECUTIVE_PRINCIPAL' }.group.name", equalTo("涪陵实验中学教育集团"));
    }

    @Test
    @Order(11)
    @Clause("5.6")
    void assessmentCountsTheSameDaysFromTheFactsItHeard() {
        await().atMost(SOON)
                .untilAsserted(() -> jituan.district()
                        .get("/api/v1/facts/unmet-days?group=" + group)
                        .then()
                        .statusCode(200)
                        .body("items.daysUnmet", equalTo(List.of(31, 31, 31))));
    }

    @Test
    @Order(12)
    @Clause("4.3.4.d")
    void enrollmentKnowsTheSchoolsOfTheRegistry() {
        await().atMost(SOON)
                .untilAsserted(() -> jituan.district()
                        .get("/api/v1/admission-schools/" + id("涪陵九中"))
                        .then()
                        .statusCode(200)
                        .body("name", equalTo("涪陵九中")));
    }

    @Test
    @Order(13)
    @Clause({"4.1.1", "4.2.5"})
    void theEndOfAMembershipClosesItsObligation() {
        LocalDate lastDay = jituan.today().minusDays(1);
        jituan.district()
                .body(Map.of("endedOn", lastDay.toString(), "ground", "DISTRICT_DECISION", "reason", "验收：退出"))
                .post(integrated + "/end")
                .then()
                .statusCode(200);
        await().atMost(SOON)
                .untilAsserted(() -> obligations()
                        .body("items.find { it.kind == 'EXECUTIVE_PRINCIPAL' }.status", equalTo("CLOSED"))
                        .body("items.find { it.kind == 'EXECUTIVE_PRINCIPAL' }.until", equalTo(lastDay.toString()))
                        .body("items.find { it.kind == 'EXECUTIVE_PRINCIPAL' }.daysUnmet", equalTo(30)));
        obligations().body("items.findAll { it.kind != 'EXECUTIVE_PRINCIPAL' }.status", everyItem(equalTo("OPEN")));
    }

    @Test
    @Order(14)
    void theFeedTellsTheMembershipsLifeInOrder() {
        String id = integrated.substring(integrated.lastIndexOf('/') + 1);
        await().atMost(SOON)
                .untilAsserted(() -> assertEquals(
                        List.of("admit", "end"),
                        Feed.of(jituan, "group").stream()
                                .filter(change -> id.equals(change.get("id")))
                                .map(change -> change.get("step"))
                                .toList()));
    }

    private String join(String school, String type) {
        Response joined = new Founding(jituan).admit(GROUP, id(school), type, founded);
        joined.then().statusCode(201);
        return joined.header("Location");
    }

    private void carryOut(String kind, String file, int rows) throws IOException {
        Response planned = plan(kind, file);
        planned.then().statusCode(201).body("counts.created", equalTo(rows)).body("counts.refused", equalTo(0));
        Response done = jituan.district().body(Map.of("mode", "atomic")).post(planned.header("Location") + "/commit");
        done.then().statusCode(200).body("status", equalTo("COMMITTED")).body("counts.created", equalTo(rows));
    }

    private Response plan(String kind, String file) throws IOException {
        Path data = Checkout.current().root().resolve("demo").resolve(file);
        return jituan.district()
                .contentType("text/csv; charset=UTF-8")
                .body(Files.readString(data, StandardCharsets.UTF_8))
                .post("/api/v1/group/imports/" + kind + "?fileName=" + file);
    }

    private ValidatableResponse obligations() {
        return jituan.as(LEAD_USER)
                .get("/api/v1/obligations?group=" + GROUP)
                .then()
                .statusCode(200);
    }

    private String id(String school) {
        return schools.getOrDefault(school, "not imported: " + school);
    }
}
